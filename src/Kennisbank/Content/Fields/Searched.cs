namespace Kennisbank.Content.Fields;

/// <summary>How a field is indexed, which determines its weight.</summary>
public enum Searched
{
    Not,

    /// <summary>As a name of the page.</summary>
    AsName,

    /// <summary>As text of the page, shown in results with the matches.</summary>
    AsText,
}
