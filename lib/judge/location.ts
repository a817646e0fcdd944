/** From a Place, which points into the page's tree, to a Location, which crosses the program's border. */
import type { Place } from '../report/model';
import type { Location } from './model';

/** Keeps what JSON can hold: nodes and offsets stay behind. */
export function locationOf(place: Place): Location {
  switch (place.kind) {
    case 'cell': {
      const { kind, table, row, column, text } = place;
      return { kind, table, row, column, text };
    }
    case 'text': {
      const { kind, section, quote } = place;
      return { kind, section, quote };
    }
    case 'missing': {
      const { kind, section, table, row, column } = place;
      return { kind, section, table, row, column };
    }
    case 'page': {
      const { kind, part, text } = place;
      return { kind, part, text };
    }
  }
}
