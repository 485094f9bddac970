namespace Kennisbank.Content;

/// <summary>What happens when during a bijeenkomst of the usual length, from its agreements on.</summary>
public static class Programme
{
    public const string Heading = "Het programma";

    /// <summary>Minutes for the agreements, with which every bijeenkomst begins.</summary>
    private const int Agreements = 5;

    /// <summary>In minutes: people can do without a break for as long.</summary>
    public const int WithoutBreak = 90;

    /// <summary>Whether people need a break when it takes its usual time.</summary>
    public static bool IsLong(Methode method) => Agreements + method.Time.Usual > WithoutBreak;

    public static IReadOnlyList<ProgrammeItem> Of(Methode method)
    {
        var hasBreaks = IsLong(method);
        var items = new List<ProgrammeItem> { new("Afspraken", 0, Agreements, null) };
        foreach (var step in method.Steps)
        {
            items.Add(new ProgrammeItem(step.Name, items[^1].End, step.Minutes, step));
            if (hasBreaks && step.Break > 0)
            {
                items.Add(new ProgrammeItem("Pauze", items[^1].End, step.Break, null));
            }
        }

        return items;
    }
}

/// <param name="Start">Minutes from the start of the bijeenkomst.</param>
/// <param name="Step">Null for the agreements and for a break.</param>
public sealed record ProgrammeItem(string Name, int Start, int Minutes, MethodeStep? Step)
{
    public int End => Start + Minutes;
}
