namespace Kennisbank;

/// <summary>
/// How work is spread. As many threads as there are cores: left to itself the framework adds the thread that waits for the others,
/// and each two that share a core push the other's data out of its cache.
/// </summary>
internal static class Cores
{
    public static ParallelOptions All { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
