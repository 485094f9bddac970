using System.Text;
using Kennisbank.Diagnostics;
using Kennisbank.Outputs;

namespace Kennisbank.Tests.Outputs;

/// <summary>A host publishes the stamp with the site, and the warnings in it quote what nobody may read.</summary>
public class SealedProblemsTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];
    private static readonly Problem First = PrivacyRules.Name.At(new Location("verhalen/naam.md", 8, 11), "'mevrouw Jansen': wie is dat?", "Haal de naam weg.");
    private static readonly Problem Second = SiteRules.NotInLedger.At(new Location("permalinks.yml"), "Eén adres.", "Zet het erbij.");

    [Fact]
    public void Who_has_the_key_reads_every_problem_as_it_was()
    {
        var opened = SealedProblems.Open(SealedProblems.Seal([First, Second], Key), Key);

        Assert.Equal([First.ToString(), Second.ToString()], opened!.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Nothing_to_say_is_read_as_nothing() => Assert.Empty(SealedProblems.Open(SealedProblems.Seal([], Key), Key)!);

    [Fact]
    public void Nobody_else_reads_a_word_of_it()
    {
        var bytes = SealedProblems.Seal([First], Key);

        Assert.DoesNotContain("Jansen", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Null(SealedProblems.Open(bytes, [.. Key.Reverse()]));
    }

    [Fact]
    public void The_same_problems_give_the_same_bytes() => Assert.Equal(SealedProblems.Seal([First], Key), SealedProblems.Seal([First], Key));

    /// <summary>Two texts that are encrypted with the same nonce give each other away.</summary>
    [Fact]
    public void No_two_texts_share_a_nonce() => Assert.NotEqual(SealedProblems.Seal([First], Key)[..12], SealedProblems.Seal([Second], Key)[..12]);

    [Fact]
    public void Bytes_that_are_cut_off_or_changed_are_read_as_nothing_at_all()
    {
        var bytes = SealedProblems.Seal([First], Key);

        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.Null(SealedProblems.Open(bytes.AsSpan(0, length), Key)));
        Assert.All(Enumerable.Range(0, bytes.Length), place =>
        {
            var changed = bytes.ToArray();
            changed[place] ^= 1;
            Assert.Null(SealedProblems.Open(changed, Key));
        });
    }
}
