using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports parser directives that a build refuses.</summary>
[Analyzer(Words = "check escape syntax")]
public sealed class DirectiveValueAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1007", "Parser directive is repeated")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/directive-repeated", "dockerfile-utils/DUPLICATED_ESCAPE_DIRECTIVE"],
        Documentation = """
            `syntax`, `escape` and `check` may stand once each, at the very top.

            ```dockerfile bad
            # check=skip=StageNameCasing
            # [|check|]=error=true
            FROM alpine:3.22
            ```

            ```dockerfile good
            # check=skip=StageNameCasing;error=true
            FROM alpine:3.22
            ```
            """,
    };

    /// <summary>DL1034.</summary>
    public static readonly DiagnosticDescriptor Escape = new("DL1034", "Escape character is neither a backslash nor a backtick")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/directive-repeated", "dockerfile-utils/INVALID_ESCAPE_DIRECTIVE"],
        Documentation = """
            The directive `escape` takes a backslash or a backtick, and nothing behind it.

            ```dockerfile bad
            # escape={|DL1034:/|}
            FROM alpine:3.22
            ```

            ```dockerfile good
            # escape=`
            FROM mcr.microsoft.com/windows/nanoserver:ltsc2025
            ```
            """,
    };

    /// <summary>DL1035.</summary>
    public static readonly DiagnosticDescriptor Option = new("DL1035", "Directive check has a wrong option")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/directive-repeated"],
        Documentation = """
            The directive `check` takes `skip=`, `experimental=` and `error=` with a semicolon between them; `error` is true or false.

            ```dockerfile bad
            # check=skip=all;{|DL1035:fail|}=true
            FROM alpine:3.22
            ```

            ```dockerfile good
            # check=skip=all;error=true
            FROM alpine:3.22
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Escape, Option];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) 
    {
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, tree =>
        {
            tree.ReportSyntax(Descriptor, "DirectiveRepeated");
            tree.ReportSyntax(Escape, "InvalidEscape");
        });
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
                context.Report(Option, new TextSpan(place, key.Length), $"'{key}' is no option of 'check': it takes skip=, experimental= and error=");
            }
            else if (key == "error" && value.Substring(equals + 1, end - equals - 1) is var flag && !IsBoolean(flag))
            {
                context.Report(Option, new TextSpan(place + key.Length + 1, flag.Length), $"'{flag}' is neither true nor false");
            }

            start = end + 1;
        }
    }

    private static bool IsBoolean(string text) =>
        text is "1" or "t" or "T" or "true" or "TRUE" or "True" or "0" or "f" or "F" or "false" or "FALSE" or "False";
}
