using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Cli.Receiving;
using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>A file as it reaches the editors.</summary>
/// <param name="Path">Under the input folder.</param>
internal sealed record SentFile(string Path, string Text)
{
    /// <param name="letter">The text that the form sends.</param>
    public static SentFile Received(string letter)
    {
        var contribution = ReceivedText.Read(letter);
        return new SentFile(contribution.Path, contribution.Text);
    }

    public string Id => Regex.Match(Text, "^id: (.+)$", RegexOptions.Multiline).Groups[1].Value;

    /// <summary>The path of its page in the output folder.</summary>
    public string PagePath => $"{System.IO.Path.ChangeExtension(Path, null)}/index.html";

    /// <summary>Adds it to the real content, and checks and builds that with the real program.</summary>
    /// <returns>The published page.</returns>
    public string BuiltPage()
    {
        using var temp = new TempFolder();
        var input = System.IO.Path.Combine(temp.Path, "input");
        InputCopy.To(input);
        WriteUnder(input);

        Run(temp.Path, "check");
        Run(temp.Path, "build");
        return File.ReadAllText(System.IO.Path.Combine(temp.Path, "output", PagePath));
    }

    /// <returns>The file that was written.</returns>
    public string WriteUnder(string input)
    {
        var file = System.IO.Path.Combine(input, Path);
        Assert.False(File.Exists(file), $"{Path} is there already");
        File.WriteAllText(file, Text);
        return file;
    }

    private static void Run(string folder, string command)
    {
        // The content here is the real one, with the dates of today.
        using var program = RunningProgram.Start(folder, OrdinaryUser.AsWeAre, [command], RunningProgram.Now);
        var outcome = program.WaitForEnd();
        Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Errors);
    }
}
