using System.Reflection;
using Kennisbank.Diagnostics;

namespace Kennisbank.Tests.Diagnostics;

public class RuleBookTests
{
    [Fact]
    public void No_two_rules_share_a_code()
    {
        var shared = RuleBook.All.GroupBy(rule => rule.Code).Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.Empty(shared);
    }

    [Fact]
    public void Every_rule_that_is_declared_stands_in_the_book()
    {
        var declared = typeof(Rule).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .ToList();

        Assert.NotEmpty(declared);
        Assert.Empty(declared.Except(RuleBook.All));
    }

    [Fact]
    public void A_code_is_KB_and_three_digits() =>
        Assert.All(RuleBook.All, rule => Assert.Matches("^KB[0-9]{3}$", rule.Code));
}
