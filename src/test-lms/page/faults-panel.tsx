import type { Faults } from '../relay-messages.ts';

interface FaultsPanelProps {
  readonly faults: Faults;
  readonly onChange: (faults: Faults) => void;
}

/** What a developer makes go wrong while a lesson runs, to see what it says and what it saves. */
export function FaultsPanel({ faults, onChange }: FaultsPanelProps) {
  const check = (name: keyof Faults, text: string) => (
    <label class="check">
      <input
        type="checkbox"
        data-testid={`fault-${name}`}
        checked={faults[name]}
        onChange={(event) => onChange({ ...faults, [name]: event.currentTarget.checked })}
      />
      {text}
    </label>
  );
  return (
    <section aria-labelledby="faults-title">
      <h2 id="faults-title">Pannes</h2>
      <p class="meta">
        Elles comptent tout de suite. Comme dans Moodle, une leçon cachée ou qui se ferme n’apprend pas qu’un
        enregistrement s’est perdu. Pour couper le réseau, servez-vous des outils du navigateur.
      </p>
      <div class="options">
        {check('nextCommitFails', 'Le prochain enregistrement échoue')}
        {check('sessionExpired', 'Session expirée : rien n’est gardé, les fichiers de la leçon mènent à la connexion')}
      </div>
    </section>
  );
}
