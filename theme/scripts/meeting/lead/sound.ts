/** A soft tone, made here, so that there is no file to fetch. */
export function tone(): void {
  try {
    const context = new AudioContext();
    const oscillator = context.createOscillator();
    const volume = context.createGain();
    oscillator.frequency.value = 523;
    volume.gain.setValueAtTime(0.2, context.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + 1.2);
    oscillator.connect(volume).connect(context.destination);
    oscillator.start();
    oscillator.stop(context.currentTime + 1.2);
    oscillator.onended = () => void context.close();
  } catch {
    // A browser without sound has the words.
  }
}
