import { usePlayer } from '../player-context.ts';
import './gas-table.css';

interface GasTableProps {
  readonly head: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of a curve, behind one line that opens. */
export function GasTable({ head, rows }: GasTableProps) {
  const { gas } = usePlayer().strings;
  return (
    <details>
      <summary>{gas.table}</summary>
      <table class="gas-table">
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
