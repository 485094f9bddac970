namespace Kennisbank.Theming.Templates.Share;

/// <summary>Ids of the parts of a field; the script derives them in the same way.</summary>
internal static class Ids
{
    public static string Of(string name) => $"kb_{name}";

    public static string Help(string name) => $"kb_{name}_hulp";

    public static string Error(string name) => $"kb_{name}_fout";

    public static string Tips(string name) => $"kb_{name}_tips";

    /// <summary>For <c>aria-describedby</c> of a group.</summary>
    public static string Described(string name, bool hasHelp) => hasHelp ? $"{Help(name)} {Error(name)}" : Error(name);

    /// <summary>As above for a field, which also announces its number of tips.</summary>
    public static string FieldDescribed(string name, bool hasHelp) => $"{Described(name, hasHelp)} {Tips(name)}";
}
