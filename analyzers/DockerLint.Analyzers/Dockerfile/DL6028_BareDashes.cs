using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports two dashes without a name where flags stand.</summary>
[Analyzer]
public sealed class BareDashesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6028.</summary>
    public static readonly DiagnosticDescriptor Copy = new("DL6028", "Bare dashes behind COPY")
    {
        Message = "'--' ends the flags, so what follows is an argument: a flag has no blank behind its dashes",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["dockerfile-utils/UNKNOWN_COPY_FLAG"],
        Documentation = """
            `--` alone says that no flag follows. COPY has no arguments that begin with dashes, so it is needless there, and mostly a slip of
            the space bar.

            ```dockerfile bad
            FROM alpine:3.22
            COPY {|DL6028:--|} chmod=755 tool /bin/
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY --chmod=755 tool /bin/
            ```
            """,
    };

    /// <summary>DL6029.</summary>
    public static readonly DiagnosticDescriptor Add = new("DL6029", "Bare dashes behind ADD")
    {
        Message = "'--' ends the flags, so what follows is an argument: a flag has no blank behind its dashes",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["dockerfile-utils/UNKNOWN_ADD_FLAG"],
        Documentation = """
            `--` alone says that no flag follows. ADD has no arguments that begin with dashes, so it is needless there, and mostly a slip of
            the space bar.

            ```dockerfile bad
            FROM alpine:3.22
            ADD {|DL6029:--|} chmod=755 tool /bin/
            ```

            ```dockerfile good
            FROM alpine:3.22
            ADD --chmod=755 tool /bin/
            ```
            """,
    };

    /// <summary>DL6030.</summary>
    public static readonly DiagnosticDescriptor Healthcheck = new("DL6030", "Bare dashes behind HEALTHCHECK")
    {
        Message = "'--' ends the flags, so what follows is an argument: a flag has no blank behind its dashes",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["dockerfile-utils/UNKNOWN_HEALTHCHECK_FLAG"],
        Documentation = """
            `--` alone says that no flag follows. HEALTHCHECK has no arguments that begin with dashes, so it is needless there, and mostly a slip of
            the space bar.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK {|DL6030:--|} CMD ["/bin/check"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK CMD ["/bin/check"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Copy, Add, Healthcheck];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(copy => Analyze(copy, copy.Node, Copy));
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(add => Analyze(add, add.Node, Add));
        context.RegisterSyntaxNodeAction<HealthcheckInstructionSyntax>(healthcheck => Analyze(healthcheck, healthcheck.Node, Healthcheck));
    }

    private static void Analyze(ReportContext context, InstructionSyntax instruction, DiagnosticDescriptor descriptor)
    {
        // A file may begin with dashes.
        if (instruction.Flags.FirstOrDefault(flag => flag.Name.Length == 0 && flag.Value is null) is { } dashes
            && !(instruction is TransferInstructionSyntax transfer && transfer.Arguments.Any(argument => argument.ValueText.StartsWith("--", StringComparison.Ordinal))))
        {
            context.Report(descriptor, dashes);
        }
    }
}
