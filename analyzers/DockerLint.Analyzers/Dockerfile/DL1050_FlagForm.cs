using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports flags that are repeated, or have no value or a wrong one where a build asks for one.</summary>
[Analyzer(Words = "--")]
public sealed class FlagFormAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1050.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1050", "Flag is repeated")
    {
        Message = "'--{0}' may stand once, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/unknown-flag", "dockerfile-utils/FLAG_DUPLICATE"],
        Documentation = """
            A flag may stand once in an instruction, except `--mount`, `--device` and `--exclude`.

            ```dockerfile bad
            FROM alpine:3.22
            COPY --[|chmod|]=644 --[|chmod|]=755 app.conf /etc/
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY --chmod=644 app.conf /etc/
            ```
            """,
    };

    /// <summary>DL1051.</summary>
    public static readonly DiagnosticDescriptor Missing = new("DL1051", "Flag without a value")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/unknown-flag", "dockerfile-utils/FLAG_MISSING_VALUE"],
        Documentation = """
            A flag and its value are one word with an equals sign between them. Only `--link`, `--parents`, `--keep-git-dir` and `--unpack`
            may stand alone, and then without the sign.

            ```dockerfile bad
            FROM alpine:3.22
            COPY --{|DL1051:chmod|} 644 app.conf /etc/
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY --chmod=644 app.conf /etc/
            ```
            """,
    };

    /// <summary>DL1052.</summary>
    public static readonly DiagnosticDescriptor Boolean = new("DL1052", "Flag is neither true nor false")
    {
        Message = "'{0}' is neither true nor false, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/unknown-flag", "dockerfile-utils/FLAG_EXPECTED_BOOLEAN_VALUE"],
        Documentation = """
            `--link`, `--parents`, `--keep-git-dir` and `--unpack` are true or false, in any case; alone they are true. Variables are not
            expanded there.

            ```dockerfile bad
            FROM alpine:3.22
            COPY --link={|DL1052:yes|} app.conf /etc/
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY --link app.conf /etc/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Missing, Boolean];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        foreach (var (instruction, flag, known) in context.Tree.ReadFlags())
        {
            if (known is null)
            {
                continue;
            }

            // Which of them is the wrong one is not for us to say.
            if (known.Kind != FlagKind.Repeatable && instruction.Flags.Count(other => other.Name == flag.Name) > 1)
            {
                context.Report(Descriptor, flag.BareNameSpan(), flag.Name);
            }

            AnalyzeValue(context, flag, known.Kind);
        }
    }

    private static void AnalyzeValue(ReportContext context, FlagSyntax flag, FlagKind kind)
    {
        switch (flag.Value)
        {
            case null when kind != FlagKind.Boolean:
                context.Report(Missing, flag.BareNameSpan(), $"'--{flag.Name}' needs a value");
                break;
            case { IsMissing: true } when kind == FlagKind.Boolean:
                context.Report(Missing, flag.BareNameSpan(), $"'--{flag.Name}=' has no value");
                break;
            case { IsMissing: false } value when kind == FlagKind.Boolean && value.ValueText.ToLowerInvariant() is not ("true" or "false"):
                context.Report(Boolean, value, value.ValueText);
                break;
        }
    }
}
