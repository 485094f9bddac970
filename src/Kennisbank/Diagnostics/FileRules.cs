namespace Kennisbank.Diagnostics;

/// <summary>What is checked about files, before anything in them is read.</summary>
public static class FileRules
{
    public static readonly Rule NotUtf8 = new("KB101", Severity.Error, "Bestand is niet in UTF-8");
    public static readonly Rule TooLarge = new("KB102", Severity.Error, "Bestand is te groot");
    public static readonly Rule SymbolicLink = new("KB103", Severity.Error, "Symbolische link");
    public static readonly Rule UnknownPlace = new("KB104", Severity.Error, "Bestand hoort niet op deze plek");
    public static readonly Rule BadName = new("KB105", Severity.Error, "Bestandsnaam past niet in een adres");
    public static readonly Rule Unreadable = new("KB106", Severity.Error, "Bestand is niet te lezen");
    public static readonly Rule NoInputFolder = new("KB107", Severity.Error, "Map met inhoud ontbreekt");
    public static readonly Rule MissingFile = new("KB108", Severity.Error, "Vast bestand ontbreekt");
    public static readonly Rule InvisibleCharacter = new("KB109", Severity.Error, "Onzichtbaar teken");
    public static readonly Rule NotProcessed = new("KB110", Severity.Error, "Bestand is niet te verwerken");

    public static IReadOnlyList<Rule> All { get; } =
        [NotUtf8, TooLarge, SymbolicLink, UnknownPlace, BadName, Unreadable, NoInputFolder, MissingFile, InvisibleCharacter, NotProcessed];
}
