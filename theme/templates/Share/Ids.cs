namespace Kennisbank.Theming.Templates.Share;

/// <summary>Ids of the parts of a field; the script finds them by the same rule.</summary>
internal static class Ids
{
    public static string Of(string name) => $"kb_{name}";

    public static string Help(string name) => $"kb_{name}_hulp";

    public static string Error(string name) => $"kb_{name}_fout";

    /// <summary>For <c>aria-describedby</c>.</summary>
    public static string Described(string name, bool hasHelp) => hasHelp ? $"{Help(name)} {Error(name)}" : Error(name);
}
