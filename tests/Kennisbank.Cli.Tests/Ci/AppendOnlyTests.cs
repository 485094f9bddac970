using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Ci;

/// <summary>The ledger of addresses is append-only, whatever else is in a pull request.</summary>
public sealed class AppendOnlyTests : IDisposable
{
    private const string Ledger = "input/permalinks.yml";
    private const string Before = "# adressen\n/a/: b2222\n/b/: b3333\n";
    private const string WithoutB = "# adressen\n/a/: b2222\n";

    private readonly GitRepository _repository = new();
    private readonly string _base;

    public AppendOnlyTests() => _base = _repository.With(Ledger, Before).Commit();

    [Theory]
    [InlineData(Before)]
    [InlineData(Before + "/c/: b4444\n")]
    [InlineData(Before + "/c/: b4444")]
    [InlineData("/0/: b4444\n" + Before)]
    [InlineData("# adressen\r\n/a/: b2222\r\n/b/: b3333\r\n")]
    public void More_lines_are_fine(string now) => Committed(Ledger, now).Good();

    [Theory]
    [InlineData(WithoutB)]
    [InlineData("")]
    [InlineData("# adressen\n/a/: b2222\n/b/: b9999\n")]
    [InlineData("# adressen\n/a/: b2222\n /b/: b3333\n")]
    [InlineData("# adressen\n/a/: b2222\n# /b/: b3333\n")]
    [InlineData("# adressen\n/a/: b2222\n/b/: b3333 \n")]
    [InlineData("\0# adressen\n/a/: b2222\n")]
    public void A_line_that_is_gone_or_changed_is_named_and_refused(string now) => Refused(Committed(Ledger, now), "/b/: b3333");

    [Theory]
    [InlineData(".gitattributes", "*.yml -diff")]
    [InlineData(".gitattributes", "*.yml binary")]
    [InlineData(".gitattributes", "*.yml -text -diff merge=ours")]
    [InlineData(".gitattributes", "* diff=leeg")]
    [InlineData(".gitattributes", "* filter=leeg")]
    [InlineData(".gitattributes", "*.yml text eol=crlf")]
    [InlineData(".gitattributes", "*.yml ident export-ignore linguist-generated")]
    [InlineData("input/.gitattributes", "permalinks.yml -diff")]
    [InlineData(".git/info/attributes", "permalinks.yml -diff")]
    public void Attributes_hide_nothing(string file, string attributes)
    {
        _repository.Git("config", "diff.leeg.textconv", "true");
        _repository.Git("config", "diff.leeg.command", "true");
        _repository.Git("config", "filter.leeg.clean", "cat");
        _repository.Git("config", "diff.external", "true");
        _repository.With(file, attributes + "\n");

        Refused(Committed(Ledger, WithoutB), "/b/: b3333");
    }

    [Fact]
    public void A_file_that_is_gone_is_refused()
    {
        File.Delete(_repository.PathOf(Ledger));

        Refused(Committed(), "/b/: b3333");
    }

    [Fact]
    public void Another_name_is_refused()
    {
        _repository.Git("mv", Ledger, "input/Permalinks.yml");

        Refused(Committed(), "/b/: b3333");
    }

    [Theory]
    [InlineData("elders.yml")]
    [InlineData(Before)]
    public void A_link_in_its_place_is_refused_wherever_it_leads(string target)
    {
        _repository.With("input/elders.yml", Before);
        File.Delete(_repository.PathOf(Ledger));
        File.CreateSymbolicLink(_repository.PathOf(Ledger), target);

        Refused(Committed(), "/b/: b3333");
    }

    [Fact]
    public void A_link_in_place_of_its_folder_is_refused()
    {
        _repository.With("elders/permalinks.yml", Before);
        Directory.Delete(_repository.PathOf("input"), recursive: true);
        File.CreateSymbolicLink(_repository.PathOf("input"), "elders");

        Refused(Committed(), "/b/: b3333");
    }

    [Fact]
    public void A_folder_in_its_place_is_refused()
    {
        File.Delete(_repository.PathOf(Ledger));
        _repository.With($"{Ledger}/permalinks.yml", Before);

        Refused(Committed(), "/b/: b3333");
    }

    [Fact]
    public void Another_object_in_the_name_of_the_old_one_is_not_believed()
    {
        _repository.With(Ledger, WithoutB).Commit();
        _repository.Git("replace", _repository.Git("rev-parse", $"{_base}:{Ledger}").Trim(), _repository.Git("rev-parse", $"HEAD:{Ledger}").Trim());

        Refused(Check(_base), "/b/: b3333");
    }

    [Fact]
    public void What_is_not_committed_counts_too()
    {
        _repository.With(Ledger, WithoutB);

        Refused(Check(_base), "/b/: b3333");
    }

    [Fact]
    public void A_mode_that_changes_takes_no_line_away()
    {
        _repository.Git("update-index", "--chmod=+x", Ledger);

        Check(_base).Good();
    }

    [Theory]
    [InlineData("lijst met spatie.yml")]
    [InlineData("-lijst.yml")]
    [InlineData(":(top)lijst.yml")]
    [InlineData("lijst*é'\"\t.yml")]
    public void A_strange_name_is_a_name_like_any_other(string name)
    {
        var before = _repository.With(name, Before).Commit();

        Check(before, name).Good();
        _repository.With(name, WithoutB).Commit();
        Refused(Check(before, name), "/b/: b3333");
    }

    [Fact]
    public void A_file_that_is_new_had_no_line_to_lose()
    {
        _repository.With("nieuw.yml", Before).Commit();

        Check(_base, "nieuw.yml").Good();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000")]
    public void Before_a_first_commit_there_was_no_line(string commit) => Check(commit).Good();

    [Theory]
    [InlineData("1111111111111111111111111111111111111111")]
    [InlineData("--all")]
    public void An_earlier_commit_that_is_not_here_is_no_reason_to_approve(string commit) => Refused(Check(commit), "niet te vergelijken");

    public void Dispose() => _repository.Dispose();

    private Outcome Committed(string path, string text)
    {
        _repository.With(path, text);
        return Committed();
    }

    private Outcome Committed()
    {
        _repository.Commit();
        return Check(_base);
    }

    private Outcome Check(string before, string file = Ledger) =>
        _repository.Run("bash", Path.Combine(Repository.Root, ".ci", "append-only"), before, file);

    private static void Refused(Outcome outcome, string because)
    {
        Assert.True(outcome.ExitCode == 1, $"Exit {outcome.ExitCode}:\n{outcome.Output}\n{outcome.Errors}");
        Assert.Contains(because, outcome.Output, StringComparison.Ordinal);
    }
}
