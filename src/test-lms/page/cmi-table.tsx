import type { CmiData } from '../scorm/cmi-data.ts';
import { ScrollRegion } from './scroll-region.tsx';

interface CmiTableProps {
  readonly cmi: CmiData;
  readonly filter: string;
}

const byName = new Intl.Collator('en', { numeric: true });

/** What the LMS keeps of the attempt. */
export function CmiTable({ cmi, filter }: CmiTableProps) {
  const wanted = filter.toLowerCase();
  const shown = Object.entries(cmi)
    .filter(([name, value]) => `${name} ${value}`.toLowerCase().includes(wanted))
    .sort(([first], [second]) => byName.compare(first, second));
  return (
    <div>
      <h3>Données gardées ({Object.keys(cmi).length})</h3>
      <ScrollRegion class="scroll" label="Liste des données gardées">
        <table data-testid="cmi-table">
          <thead>
            <tr>
              <th scope="col">Élément</th>
              <th scope="col">Valeur</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="value">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p>Aucune donnée.</p>}
      </ScrollRegion>
    </div>
  );
}
