namespace Kennisbank.Reading;

/// <summary>
/// How work is spread: over as many threads as there are cores. Left to itself the framework uses more, among them the thread that waits
/// for the others, and was slower.
/// </summary>
internal static class Cores
{
    public static ParallelOptions All { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
