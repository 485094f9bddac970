namespace Kennisbank.Views;

/// <summary>
/// What the fields of the contribution form are called: beside the field, in what is wrong with it, and in the letter to the editors, where the
/// command <c>receive</c> finds them.
/// </summary>
public static class ShareLabels
{
    public const string Kind = "Wat wilt u delen?";
    public const string Verhaal = "Een verhaal";
    public const string Casus = "Een casus";
    public const string Title = "Titel";
    public const string Summary = "Samenvatting";
    public const string SeeAlso = "Hoort bij";
    public const string Municipality = "Gemeente";
    public const string OtherMunicipality = "Welke gemeente?";
    public const string Bakens = "Over welke bakens gaat het?";
    public const string Agendas = "Bij welke agenda hoort het?";
    public const string Teller = "Uw naam, zoals die op de pagina komt";
    public const string Consent = "Toestemming";

    /// <summary>Only in the letter: the day on which it was sent.</summary>
    public const string Date = "Datum";

    /// <summary>Only in the letter: the id of the page.</summary>
    public const string Id = "Kenmerk";

    /// <summary>Only in the letter: where it ends, so that a letter that was cut off is noticed.</summary>
    public const string End = "Einde van het verhaal";

    /// <summary>Questions for colleagues that fit in the form.</summary>
    public const int Questions = 3;

    /// <summary>By the name of the field, and for the two kinds by that of the choice.</summary>
    public static IReadOnlyDictionary<string, string> ByName { get; } = new Dictionary<string, string>(
    [
        new("soort", Kind),
        new("verhaal", Verhaal),
        new("casus", Casus),
        .. SharePrompt.All.Select(prompt => KeyValuePair.Create(prompt.Name, prompt.Question)),
        new("titel", Title),
        new("samenvatting", Summary),
        new("hoort-bij", SeeAlso),
        new("gemeente", Municipality),
        new("andere-gemeente", OtherMunicipality),
        new("bakens", Bakens),
        new("agenda", Agendas),
        .. Enumerable.Range(1, Questions).Select(number => KeyValuePair.Create(QuestionName(number), Question(number))),
        new("verteller", Teller),
        new("akkoord", Consent),
        new("datum", Date),
        new("kenmerk", Id),
        new("einde", End),
    ]);

    /// <summary>All of them for the script, as <c>name=label</c> with a bar between two.</summary>
    public static string AsText { get; } = string.Join('|', ByName.Select(label => $"{label.Key}={label.Value}"));

    public static string Question(int number) => $"Vraag {number}";

    public static string QuestionName(int number) => $"vraag-{number}";
}
