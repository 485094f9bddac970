namespace Kennisbank.Reading;

/// <summary>
/// Limits parallel loops to one thread per core. By default the framework uses more, including the waiting thread itself, which
/// measured slower.
/// </summary>
internal static class Cores
{
    public static ParallelOptions All { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
