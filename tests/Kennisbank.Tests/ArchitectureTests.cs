using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests;

/// <summary>Content moves one way: no stage depends on a later one.</summary>
public class ArchitectureTests
{
    private static readonly string[] Stages =
        ["Diagnostics", "Reading", "Parsing", "Content", "Model", "Typing", "Linking", "Editing", "Search", "Views", "Outputs"];

    public static TheoryData<string> EveryStage => [.. Stages];

    [Theory]
    [MemberData(nameof(EveryStage))]
    public void A_stage_refers_to_no_later_stage(string stage)
    {
        var later = Stages.SkipWhile(name => name != stage).Skip(1).ToList();
        var offences = later.SelectMany(name => FilesThatMention(stage, name));

        Assert.Empty(offences);
    }

    [Fact]
    public void No_stage_refers_to_what_puts_them_in_order()
    {
        var roots = Directory.GetFiles(Repository.Library, "*.cs").Select(Path.GetFileNameWithoutExtension);
        var mention = new Regex($@"(?<![\w.])({string.Join('|', roots)})\b");

        var offences = Stages.SelectMany(stage => Repository.SourcesOf(Path.Combine(Repository.Library, stage)))
            .Where(file => File.ReadLines(file).Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && mention.IsMatch(line)))
            .Select(file => Path.GetRelativePath(Repository.Library, file));

        Assert.Empty(offences);
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_stage()
    {
        var folders = Directory.GetDirectories(Repository.Library).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj"));

        Assert.Empty(folders.Except(Stages));
    }

    [Fact]
    public void A_file_has_the_namespace_of_its_folder()
    {
        var strangers = Repository.SourcesOf(Repository.Library)
            .Where(file => !File.ReadAllText(file).Contains($"namespace {NamespaceOf(file)};", StringComparison.Ordinal));

        Assert.Empty(strangers);
    }

    [Fact]
    public void What_is_linked_cannot_be_changed_by_its_readers()
    {
        var changeable = typeof(Site).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(Site).Namespace)
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.SetMethod is { IsPrivate: false } set && !IsInit(set))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.Empty(changeable);
    }

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<string> FilesThatMention(string stage, string later)
    {
        // By its full name, or from within the library by its last part; a property of that name follows a dot.
        var mention = new Regex($@"Kennisbank\.{later}\b|(?<![\w.]){later}\.[A-Z]");
        return Repository.SourcesOf(Path.Combine(Repository.Library, stage))
            .Where(file => mention.IsMatch(File.ReadAllText(file)))
            .Select(file => $"{Path.GetRelativePath(Repository.Library, file)} mentions {later}");
    }

    private static string NamespaceOf(string file)
    {
        var folder = Path.GetRelativePath(Repository.Library, Path.GetDirectoryName(file)!);
        return folder == "." ? "Kennisbank" : "Kennisbank." + folder.Replace(Path.DirectorySeparatorChar, '.');
    }
}
