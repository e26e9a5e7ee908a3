using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports instructions without the arguments that they need.</summary>
[Analyzer]
public sealed class MissingArgumentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1003", "Argument is missing")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/arg-count", "dockerfile-utils/ARGUMENT_MISSING"],
        Documentation = """
            Every instruction needs an argument.

            ```dockerfile bad
            FROM alpine:3.22
            [|WORKDIR|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            WORKDIR /app
            ```
            """,
    };

    /// <summary>DL1026.</summary>
    public static readonly DiagnosticDescriptor Destination = new("DL1026", "COPY or ADD without a destination")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/arg-count", "dockerfile-utils/ARGUMENT_REQUIRES_AT_LEAST_TWO"],
        Documentation = """
            COPY and ADD take at least one source and, last, the destination. The markers of here-documents are sources.

            ```dockerfile bad
            FROM alpine:3.22
            COPY {|DL1026:app.conf|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY app.conf /etc/app.conf
            ```
            """,
    };

    /// <summary>DL1028.</summary>
    public static readonly DiagnosticDescriptor Run = new("DL1028", "RUN without a command")
    {
        Message = "RUN has no command, so it makes an empty layer",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A shell that gets no command is content, so this builds and does nothing. Usually the command was lost.

            ```dockerfile bad
            FROM alpine:3.22
            {|DL1028:RUN|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN apk add --no-cache curl
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Destination, Run];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, AnalyzeTree);
        context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(copy => AnalyzeTransfer(copy, copy.Node));
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(add => AnalyzeTransfer(add, add.Node));
    }

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        context.ReportSyntax(Descriptor, "MissingArgument");
        context.ReportSyntax(Run, "MissingCommand");
    }

    private static void AnalyzeTransfer(ReportContext context, TransferInstructionSyntax transfer)
    {
        if (transfer.Destination is not null)
        {
            return;
        }

        var only = transfer.Arguments[0];
        if (transfer.IsJsonForm && only.IsMissing)
        {
            var array = transfer.ChildNodes().OfType<ExecFormSyntax>().First();
            context.Report(Destination, array, $"{transfer.Name} has an empty array for a source and a destination");
        }
        else if (only.IsMissing || transfer.Heredocs.Count > 0)
        {
            context.Report(Destination, transfer.KeywordToken, only.IsMissing ? $"{transfer.Name} needs a source and a destination" : $"{transfer.Name} has no destination");
        }
        else
        {
            context.Report(Destination, only.ContentSpan, $"'{only.ValueText}' is the only argument of {transfer.Name}: the destination is missing");
        }
    }
}
