using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports flags that an instruction does not take, or not in this way.</summary>
[Analyzer]
public sealed class FlagAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1014", "Flag is unknown, repeated or without a value")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL1000",
            "buildkit-build/unknown-flag",
            "buildkit-build/run-network-security",
            "dockerfile-utils/UNKNOWN_ADD_FLAG",
            "dockerfile-utils/UNKNOWN_COPY_FLAG",
            "dockerfile-utils/UNKNOWN_FROM_FLAG",
            "dockerfile-utils/UNKNOWN_HEALTHCHECK_FLAG",
            "dockerfile-utils/FLAG_DUPLICATE",
            "dockerfile-utils/FLAG_MISSING_VALUE",
            "dockerfile-utils/FLAG_EXPECTED_BOOLEAN_VALUE",
        ],
        Documentation = """
            Words that begin with two dashes right behind the keyword are flags. Each instruction knows its own, in lower case; most may be
            given once and need a value. Newer flags need a frontend that has them: `# syntax=docker/dockerfile:1.3` knows no `--link`, and some
            flags are in the labs channel only. Files for other frontends than Docker's are left alone.

            ```dockerfile bad
            FROM alpine:3.22
            COPY [|--chmd|]=644 app.conf /etc/
            ```

            ```dockerfile good alternative
            FROM alpine:3.22
            COPY --chmod=644 app.conf /etc/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static readonly ReportDetails Maybe = new() { AtMost = DiagnosticSeverity.Warning };

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var frontend = DockerfileFrontend.Of(context.Tree);
        if (frontend.IsCustom)
        {
            return;
        }

        foreach (var instruction in context.Tree.Root.Instructions)
        {
            AnalyzeInstruction(context, instruction, frontend);
            for (var inner = instruction; inner is OnbuildInstructionSyntax onbuild; inner = onbuild.Trigger)
            {
                AnalyzeInstruction(context, onbuild.Trigger, frontend);
            }
        }
    }

    private static void AnalyzeInstruction(ReportContext context, InstructionSyntax instruction, DockerfileFrontend frontend)
    {
        // BuildKit does not read the flags of HEALTHCHECK NONE.
        if (instruction is UnknownInstructionSyntax or HealthcheckInstructionSyntax { IsNone: true })
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var flag in instruction.Flags.TakeWhile(flag => flag.Name.Length > 0))
        {
            var known = InstructionFlags.Find(instruction.Name, flag.Name);
            if (known is null)
            {
                ReportUnknown(context, instruction, flag);
            }
            else if (known.IsIn(frontend) == false)
            {
                var needed = known.Since is { } since ? $"docker/dockerfile:1.{since}" : $"docker/dockerfile:1.{known.SinceLabs}-labs";
                context.Report(Descriptor, flag.NameToken.Span, frontend.IsDeclared ? ReportDetails.None : Maybe, $"'--{flag.Name}' needs '# syntax={needed}' or later");
            }
            else if (!seen.Add(flag.Name) && known.Kind != FlagKind.Repeatable)
            {
                context.Report(Descriptor, flag.NameToken, $"'--{flag.Name}' stands twice");
            }
            else
            {
                AnalyzeValue(context, flag, known.Kind);
            }
        }
    }

    private static void ReportUnknown(ReportContext context, InstructionSyntax instruction, FlagSyntax flag)
    {
        var meant = NameSuggestion.Find(flag.Name, InstructionFlags.Of(instruction.Name).Select(candidate => candidate.Name));
        var properties = meant is null ? null : new Dictionary<string, string> { ["name"] = meant };
        context.Report(
            Descriptor,
            flag.NameToken.Span,
            new ReportDetails { Properties = properties },
            $"'--{flag.Name}' is no flag of {instruction.Name}" + (meant is null ? string.Empty : $" (did you mean '--{meant}'?)"));
    }

    private static void AnalyzeValue(ReportContext context, FlagSyntax flag, FlagKind kind)
    {
        if (kind == FlagKind.Boolean)
        {
            if (flag.Value is { IsMissing: true })
            {
                context.Report(Descriptor, Name(flag), $"'--{flag.Name}=' has no value");
            }
            else if (flag.Value is { } value && value.ValueText.ToLowerInvariant() is not ("true" or "false"))
            {
                context.Report(Descriptor, value, $"'{value.ValueText}' is neither true nor false");
            }
        }
        else if (flag.Value is null)
        {
            context.Report(Descriptor, Name(flag), $"'--{flag.Name}' needs a value");
        }
    }

    private static TextSpan Name(FlagSyntax flag) => TextSpan.FromBounds(Math.Min(flag.NameToken.Span.Start + 2, flag.NameToken.Span.End), flag.NameToken.Span.End);
}

/// <summary>Replaces a flag by the one that was probably meant.</summary>
public sealed class FlagCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL1014"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue("name", out var name))
        {
            context.RegisterFix($"Write '--{name}'", FixSafety.Unsafe, new TextChange(context.Span, "--" + name));
        }
    }
}
