/** Questions to ask the class. */
export const Discuss = ({ prompts }: { readonly prompts: readonly string[] }) => (
  <div class="discuss">
    <h4>À discuter</h4>
    <ul>
      {prompts.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
  </div>
);
