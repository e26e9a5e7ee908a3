namespace DockerLint.Shell;

/// <summary>The kinds of problems of a shell text.</summary>
public enum ShellProblemKind
{
    /// <summary>An operator or keyword where none can stand.</summary>
    UnexpectedToken,

    /// <summary>A place that needs a command has none: <c>a &amp;&amp; &amp;&amp; b</c>, <c>if then</c>.</summary>
    MissingCommand,

    /// <summary>A compound command lacks its next keyword: <c>then</c>, <c>do</c>, <c>fi</c>, <c>done</c>, <c>esac</c>, <c>in</c>, a bracket.</summary>
    MissingKeyword,

    /// <summary>A quotation mark without its partner.</summary>
    UnterminatedQuote,

    /// <summary>A substitution or expansion without its end.</summary>
    UnterminatedSubstitution,

    /// <summary>A here-document whose delimiter does not come; shells warn at most and take the rest of the text.</summary>
    UnterminatedHereDocument,

    /// <summary>A redirection without its target.</summary>
    MissingRedirectionTarget,

    /// <summary>The text is nested deeper than is read here; the rest of it was skipped.</summary>
    NestingTooDeep,
}
