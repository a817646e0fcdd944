/** Actions of the export menu that only remember that they were called. */
import { vi } from 'vitest';
import type { ExportActions } from '../../components/handing-over/export-menu';

export function exportActions() {
  return {
    copy: vi.fn<ExportActions['copy']>().mockResolvedValue(true),
    save: vi.fn<ExportActions['save']>().mockResolvedValue('清单.xlsx'),
    changeHandingOver: vi.fn<ExportActions['changeHandingOver']>(),
    picture: vi.fn<ExportActions['picture']>().mockResolvedValue({ kind: 'forbidden' }),
    copyPicture: vi.fn<ExportActions['copyPicture']>().mockResolvedValue(true),
    savePicture: vi.fn<ExportActions['savePicture']>().mockReturnValue('问题1.png'),
    pack: vi.fn<ExportActions['pack']>().mockResolvedValue({ kind: 'cancelled' }),
  } satisfies ExportActions;
}
