/** The places last read, kept in this browser. A browser that keeps nothing simply offers none. */
import { type LastPlace, type LastPlaces, readLastPlaces, withoutWork, withPlace } from '../../edition/last-places.ts';

const key = 'october.last-places.v1';

export function loadPlaces(): LastPlaces {
  try {
    return readLastPlaces(localStorage.getItem(key));
  } catch {
    return [];
  }
}

export function keepPlace(place: LastPlace): void {
  store(withPlace(loadPlaces(), place));
}

export function forgetWork(work: string): void {
  store(withoutWork(loadPlaces(), work));
}

function store(places: LastPlaces): void {
  try {
    localStorage.setItem(key, JSON.stringify(places));
  } catch {
    // The place is a convenience: reading goes on without it.
  }
}
