namespace DockerLint.Configuration;

/// <summary>A rule that configuration declares. It runs no code: what it finds is said by a selector.</summary>
/// <param name="Id">Its id: capitals and digits, none of a rule that there is.</param>
/// <param name="Selector">What it finds, in the language of selectors.</param>
/// <param name="Message">What it says, with <c>{attribute}</c> for what is found.</param>
public sealed record DeclaredRule(string Id, string Selector, string Message)
{
    private const int MostLetters = 20;
    private const int MostDigits = 6;

    /// <summary>What it is about, in a few words without a full stop; null to take it from the message.</summary>
    public string? Title { get; init; }

    /// <summary>Address of a page about it; null for none.</summary>
    public string? Help { get; init; }

    /// <summary>Its category.</summary>
    public Diagnostics.DiagnosticCategory Category { get; init; } = Diagnostics.DiagnosticCategory.Maintainability;

    /// <summary>The only language that it looks at, <c>dockerfile</c> or <c>compose</c>; null for all that have what it selects.</summary>
    public string? Language { get; init; }

    /// <summary>Whether a text has the form of an id: 2 to 20 letters, then 1 to 6 digits, without regard to case.</summary>
    public static bool IsId(string text)
    {
        var letters = 0;
        while (letters < text.Length && text[letters] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            letters++;
        }

        var digits = letters;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return letters is >= 2 and <= MostLetters && digits - letters is >= 1 and <= MostDigits && digits == text.Length;
    }
}
