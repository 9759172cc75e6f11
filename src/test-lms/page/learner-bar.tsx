import { useState } from 'preact/hooks';
import type { Learner } from './stored-data.ts';

interface LearnerBarProps {
  readonly learners: readonly Learner[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly onAdd: (learner: Learner) => void;
}

/** Who is learning, and a field to add someone. */
export function LearnerBar({ learners, selected, onSelect, onAdd }: LearnerBarProps) {
  const [name, setName] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd({ id: nextId(learners), name: name.trim() });
    setName('');
  };
  return (
    <form class="learners" onSubmit={add}>
      <label>
        Apprenant
        <select data-testid="learner-select" value={selected} onChange={(event) => onSelect(event.currentTarget.value)}>
          {learners.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Nouvel apprenant
        <input
          type="text"
          maxLength={100}
          autoComplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Ajouter</button>
    </form>
  );
}

/** The id is what the LMS tells the SCO: an identifier without a name in it. */
function nextId(learners: readonly Learner[]): string {
  let number = learners.length + 1;
  while (learners.some((one) => one.id === `apprenant-${number}`)) number += 1;
  return `apprenant-${number}`;
}
