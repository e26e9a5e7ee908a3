using DockerLint.Configuration;

namespace DockerLint.Analysis;

/// <content>Findings about suppression comments. Comments of other tools are read but never found fault with.</content>
public static partial class EngineDiagnostics
{
    private const string Forms = """


        ## The forms
        * `# dockerlint disable-next DL3007 -- reason`: the next instruction, mapping entry or list item
        * `# dockerlint disable DL3007 -- reason` up to `# dockerlint restore DL3007` or the end of the file
        * `# dockerlint disable-file DL3007 -- reason`: the whole file

        Several rules are separated by commas. A rule may be named by its id or by one of its aliases, such as `buildkit/StageNameCasing`.
        """;

    /// <summary>A suppression comment names a rule that there is not.</summary>
    public static readonly DiagnosticDescriptor UnknownSuppressedRule = new("DL0004", "Suppression comment names an unknown rule")
    {
        Message = "There is no rule '{0}', so this comment does not silence anything",
        Category = DiagnosticCategory.Engine,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            ## Why
            A misspelt id silences nothing, and nobody notices until the finding it was meant for comes back.

            ```dockerfile bad
            # dockerlint disable-next DL9999 -- no such rule
            FROM alpine:3.22
            ```
            ```dockerfile good
            # dockerlint disable-next DL3007 -- the newest is wanted here
            FROM alpine:latest
            ```
            """ + Forms,
    };

    /// <summary>A suppression comment under which nothing was found.</summary>
    public static readonly DiagnosticDescriptor UnusedSuppression = new("DL0005", "Suppression comment silences nothing")
    {
        Message = "There is no finding of '{0}' here, so the comment can go",
        Category = DiagnosticCategory.Engine,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            ## Why
            A comment that outlived its finding hides the next one. A comment is called unused only when every rule that it names was
            switched on and ran to its end.

            ```dockerfile bad
            # dockerlint disable-next DL3007 -- the newest is wanted here
            FROM alpine:3.22
            ```
            ```dockerfile good
            # dockerlint disable-next DL3007 -- the newest is wanted here
            FROM alpine:latest
            ```
            """ + Forms,
    };

    /// <summary>A suppression comment that does not say why.</summary>
    public static readonly DiagnosticDescriptor SuppressionWithoutReason = new("DL0006", "Suppression comment gives no reason")
    {
        Message = "This comment silences {0} without a reason; add one after ' -- '",
        Category = DiagnosticCategory.Engine,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            ## Why
            Whoever reads the comment in a year has to know whether it may go.

            ```dockerfile bad
            # dockerlint disable-next DL3007
            FROM alpine:latest
            ```
            ```dockerfile good
            # dockerlint disable-next DL3007 -- the newest is wanted here
            FROM alpine:latest
            ```
            """ + Forms,
    };

    /// <summary>A comment that addresses the linter in a form it does not know.</summary>
    public static readonly DiagnosticDescriptor UnreadableSuppression = new("DL0007", "Suppression comment cannot be understood")
    {
        Message = "This comment is not understood: {0}",
        Category = DiagnosticCategory.Engine,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            ## Why
            A suppression without rules would silence everything, also what is found next year; a misspelt verb silences nothing.

            ```dockerfile bad
            # dockerlint disable-next
            FROM alpine:latest
            ```
            ```dockerfile good
            # dockerlint disable-next DL3007 -- the newest is wanted here
            FROM alpine:latest
            ```
            """ + Forms,
    };
}
