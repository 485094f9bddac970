namespace Kennisbank.Diagnostics;

/// <summary>What is checked about front matter and the other YAML files.</summary>
public static class FrontMatterRules
{
    public static readonly Rule Missing = new("KB201", Severity.Error, "Pagina heeft geen kop met gegevens");
    public static readonly Rule InvalidYaml = new("KB202", Severity.Error, "Gegevens zijn niet te lezen");
    public static readonly Rule UnknownKey = new("KB203", Severity.Error, "Onbekende sleutel");
    public static readonly Rule MissingKey = new("KB204", Severity.Error, "Verplichte sleutel ontbreekt");
    public static readonly Rule WrongType = new("KB205", Severity.Error, "Waarde heeft de verkeerde vorm");
    public static readonly Rule BadDate = new("KB206", Severity.Error, "Datum is niet geldig");
    public static readonly Rule OutOfRange = new("KB207", Severity.Error, "Waarde is te kort of te lang");
    public static readonly Rule DuplicateKey = new("KB208", Severity.Error, "Sleutel staat er twee keer");
    public static readonly Rule UnsafeYaml = new("KB209", Severity.Error, "YAML-kunstgreep is niet toegestaan");
    public static readonly Rule InheritanceCycle = new("KB210", Severity.Error, "Standaarden erven van elkaar in een kring");
    public static readonly Rule InheritanceMissing = new("KB211", Severity.Error, "Standaard om van te erven ontbreekt");
    public static readonly Rule BadId = new("KB212", Severity.Error, "Id heeft de verkeerde vorm");
    public static readonly Rule SummaryTooLong = new("KB213", Severity.Error, "Samenvatting is te lang");
    public static readonly Rule NotInherited = new("KB214", Severity.Error, "Sleutel hoort niet in een standaard");
    public static readonly Rule NotInNetherlands = new("KB215", Severity.Error, "Plaats ligt niet in Nederland");
    public static readonly Rule CutOff = new("KB216", Severity.Error, "Waarde houdt op bij een hekje");
    public static readonly Rule CommentBehindValue = new("KB217", Severity.Advice, "Opmerking achter een waarde");
    public static readonly Rule FutureDate = new("KB218", Severity.Warning, "Datum moet nog komen");
    public static readonly Rule UnequalMinutes = new("KB219", Severity.Error, "Minuten tellen niet op");
    public static readonly Rule IncompleteAssessment = new("KB220", Severity.Error, "Zelfanalyse is niet volledig");
    public static readonly Rule OtherForm = new("KB221", Severity.Error, "Sleutel hoort bij een andere vorm");
    public static readonly Rule NoAdvice = new("KB240", Severity.Error, "Wat is weggelegd, is geen advies");
    public static readonly Rule UnusedSuppression = new("KB241", Severity.Warning, "Weggelegd advies komt niet meer voor");

    public static IReadOnlyList<Rule> All { get; } =
    [
        Missing, InvalidYaml, UnknownKey, MissingKey, WrongType, BadDate, OutOfRange, DuplicateKey, UnsafeYaml,
        InheritanceCycle, InheritanceMissing, BadId, SummaryTooLong, NotInherited, NotInNetherlands, CutOff, CommentBehindValue, FutureDate,
        UnequalMinutes, IncompleteAssessment, OtherForm, NoAdvice, UnusedSuppression,
    ];
}
