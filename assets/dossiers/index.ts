import type { Dossier } from '../../core/dossier.ts';
import kazakhstanBeltAndRoad from './kazakhstan-belt-and-road.json' with { type: 'json' };

/** The dossiers that Sidegloss ships. The build fails where `checkDossier` finds a mistake in one of them. */
export const dossiers = [kazakhstanBeltAndRoad] as unknown as readonly Dossier[];
