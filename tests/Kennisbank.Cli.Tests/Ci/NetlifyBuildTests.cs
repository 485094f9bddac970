using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Ci;

/// <summary>The SDK that builds the site on Netlify is the pinned one, whatever the network returns.</summary>
public sealed partial class NetlifyBuildTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void An_archive_that_is_not_the_one_that_was_chosen_is_not_even_unpacked()
    {
        var outcome = BuildWith(ArchiveOf("echo vreemd"), hash: new string('0', 128));

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.DoesNotContain("vreemd", outcome.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, ".dotnet")));
    }

    [Fact]
    public void The_archive_that_was_chosen_builds_the_site_with_the_packages_that_were_chosen()
    {
        var archive = ArchiveOf("echo \"$RestoreLockedMode $*\"");

        var outcome = BuildWith(archive, Convert.ToHexStringLower(SHA512.HashData(archive)));

        Assert.Equal("", outcome.Errors);
        Assert.StartsWith("true run --configuration Release --project src/Kennisbank.Cli -- build ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_is_one_of_an_archive_that_global_json_accepts() =>
        Assert.Matches(Chosen(), File.ReadAllText(Path.Combine(Repository.Root, "netlify", "sdk.sha512")));

    [Fact]
    public void Every_project_says_which_packages_it_takes()
    {
        var projects = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).ToList();

        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), project));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A fake SDK that prints its arguments.</summary>
    private byte[] ArchiveOf(string script)
    {
        var sdk = Path.Combine(_folder.Path, "sdk");
        Directory.CreateDirectory(sdk);
        Write(Path.Combine(sdk, "dotnet"), $"#!/bin/sh\n{script}\n");
        Assert.Equal(0, Run("tar", "-czf", Path.Combine(_folder.Path, "archive"), "-C", sdk, "dotnet").ExitCode);
        return File.ReadAllBytes(Path.Combine(_folder.Path, "archive"));
    }

    private Outcome BuildWith(byte[] archive, string hash)
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "archive"), archive);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "netlify"));
        File.Copy(Path.Combine(Repository.Root, "netlify", "build.sh"), Path.Combine(_folder.Path, "netlify", "build.sh"));
        File.WriteAllText(Path.Combine(_folder.Path, "netlify", "sdk.sha512"), $"{hash}  dotnet-sdk-10.0.100-linux-x64.tar.gz\n");
        Write(Path.Combine(_folder.Path, "bin", "curl"), "#!/bin/sh\nfor last; do :; done\ncp archive \"$last\"\n");
        return Run("bash", "netlify/build.sh");
    }

    private void Write(string path, string script)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, script);
        Assert.Equal(0, Run("chmod", "+x", path).ExitCode);
    }

    private Outcome Run(string program, params string[] arguments)
    {
        var path = $"{Path.Combine(_folder.Path, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PATH"] = path },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    [GeneratedRegex(@"^[0-9a-f]{128}  dotnet-sdk-10\.0\.[1-9][0-9]{2}-linux-x64\.tar\.gz\n$")]
    private static partial Regex Chosen();
}
