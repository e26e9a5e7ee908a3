using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports lines whose first word is no instruction.</summary>
[Analyzer]
public sealed class UnknownInstructionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1002", "Unknown instruction")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/unknown-instruction", "dockerfile-utils/UNKNOWN_INSTRUCTION"],
        Documentation = """
            The first word of a logical line must be one of the 18 instructions. Usually it is misspelt, or the line before lacks
            the continuation at its end. The rest of the file is read and judged as if the line were not there.

            ```dockerfile bad
            FROM alpine:3.22
            [|RUNN|] apk add --no-cache curl
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN apk add --no-cache curl
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, AnalyzeTree);

    private static readonly string[] Names =
    [
        "ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD", "RUN", "SHELL", "STOPSIGNAL", "USER",
        "VOLUME", "WORKDIR",
    ];

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        foreach (var diagnostic in context.Tree.Diagnostics)
        {
            if (diagnostic.Code == "UnknownInstruction")
            {
                var meant = NameSuggestion.Find(context.Tree.Text.ToString(diagnostic.Span), Names);
                var properties = meant is null ? null : new Dictionary<string, string> { ["name"] = meant };
                context.Report(Descriptor, diagnostic.Span, new ReportDetails { Properties = properties }, diagnostic.Message + (meant is null ? string.Empty : $" (did you mean {meant}?)"));
            }
        }
    }
}

/// <summary>Writes the instruction that was probably meant.</summary>
public sealed class UnknownInstructionCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL1002"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue("name", out var name))
        {
            context.RegisterFix($"Write {name}", FixSafety.Unsafe, new TextChange(context.Span, name));
        }
    }
}
