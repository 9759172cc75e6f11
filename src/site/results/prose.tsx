/** A lesson's text, its `**strong**` words strong. */
export function Prose({ text }: { readonly text: string }) {
  const parts = text.split(/\*\*(.+?)\*\*/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part))}</>;
}

/** Words that somebody said or chose, in quotation marks unless they bring their own. */
export const Quoted = ({ text }: { readonly text: string }) =>
  text.startsWith('«') ? (
    <Prose text={text} />
  ) : (
    <q>
      <Prose text={text} />
    </q>
  );
