using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports parser directives that a build refuses.</summary>
[Analyzer]
public sealed class DirectiveValueAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1007", "Parser directive is repeated or has a wrong value")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases =
        [
            "buildkit-build/directive-repeated",
            "dockerfile-utils/INVALID_ESCAPE_DIRECTIVE",
            "dockerfile-utils/DUPLICATED_ESCAPE_DIRECTIVE",
        ],
        Documentation = """
            `syntax`, `escape` and `check` may stand once each, at the very top. `escape` takes a backslash or a backtick; `check` takes
            `skip=`, `experimental=` and `error=` with a semicolon between them.

            ```dockerfile bad
            # check=skip=all;[|fail|]=true
            FROM alpine:3.22
            ```

            ```dockerfile good
            # check=skip=all;error=true
            FROM alpine:3.22
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) 
    {
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, tree => tree.ReportSyntax(Descriptor, "DirectiveRepeated", "InvalidEscape"));
        context.RegisterSyntaxNodeAction<ParserDirectiveSyntax>(AnalyzeDirective);
    }

    private static void AnalyzeDirective(SyntaxNodeAnalysisContext<ParserDirectiveSyntax> context)
    {
        if (context.Node is not { Name: "check", IsRepeated: false } directive)
        {
            return;
        }

        // BuildKit reads up to the first blank.
        var value = directive.Value.Split(' ')[0];
        for (var start = 0; start < value.Length;)
        {
            var semicolon = value.IndexOf(';', start);
            var end = semicolon < 0 ? value.Length : semicolon;
            var equals = value.IndexOf('=', start, end - start);
            var key = value.Substring(start, (equals < 0 ? end : equals) - start);
            var place = directive.ValueToken.Span.Start + start;
            if (equals < 0 || key is not ("skip" or "experimental" or "error"))
            {
                context.Report(Descriptor, new TextSpan(place, key.Length), $"'{key}' is no option of 'check': it takes skip=, experimental= and error=");
            }
            else if (key == "error" && value.Substring(equals + 1, end - equals - 1) is var flag && !IsBoolean(flag))
            {
                context.Report(Descriptor, new TextSpan(place + key.Length + 1, flag.Length), $"'{flag}' is neither true nor false");
            }

            start = end + 1;
        }
    }

    private static bool IsBoolean(string text) =>
        text is "1" or "t" or "T" or "true" or "TRUE" or "True" or "0" or "f" or "F" or "false" or "FALSE" or "False";
}
