namespace Kennisbank.Content.Fields;

/// <summary>How a field is indexed, which determines its weight.</summary>
public enum Searched
{
    Not,

    /// <summary>As a name of the page.</summary>
    AsName,

    /// <summary>As words that its reader would use for it, which the page does not show.</summary>
    AsAlias,

    /// <summary>As text of the page, shown with the words that were found.</summary>
    AsText,
}
