namespace Kennisbank.Tests.Sites;

/// <summary>An empty folder that is deleted after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kennisbank-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
