/** A lesson's text, its `**strong**` words strong. */
export function Prose({ text }: { readonly text: string }) {
  const parts = text.split(/\*\*(.+?)\*\*/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part))}</>;
}
