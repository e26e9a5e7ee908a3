namespace DockerLint.Analyzers.Compose;

/// <summary>Reports security options that switch protection off.</summary>
[Analyzer(Words = "security_opt")]
public sealed class ConfinementDisabledAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4008.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4008", "Protection of the kernel switched off")
    {
        Message = "'{0}' {1}",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["kics/default_seccomp_profile_disabled"],
        Documentation = """
            The default profiles of seccomp and AppArmor, the labels of SELinux and the masked paths below `/proc` stop most of what
            breaks out of containers. A profile of your own that allows the one call that is needed keeps the rest. Both spellings,
            `option:value` and `option=value`, are understood.

            ```yaml bad
            services:
              browser:
                image: example/browser:1.2
                security_opt:
                  - [|seccomp:unconfined|]
            ```

            ```yaml good
            services:
              browser:
                image: example/browser:1.2
                security_opt:
                  - seccomp:./chrome.json
                  - no-new-privileges:true
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var option in context.Service.SecurityOpt)
        {
            if (option.Value.Text is { } text && Effect(text) is { } effect)
            {
                context.Report(Descriptor, option.TextSpan(), text, effect);
            }
        }
    }

    private static string? Effect(string option)
    {
        var separator = option.IndexOfAny([':', '=']);
        if (separator < 0)
        {
            return option == "writable-cgroups" ? "lets the service change control groups" : null;
        }

        return (option.Substring(0, separator).Trim(), option.Substring(separator + 1).Trim()) switch
        {
            ("seccomp", "unconfined") => "lets the service make every call of the kernel",
            ("apparmor", "unconfined") => "takes the AppArmor profile away",
            ("label", "disable") => "takes the SELinux label away",
            ("systempaths", "unconfined") => "opens the masked paths below /proc and /sys",
            ("no-new-privileges", "false") => "lets programs gain rights by their files",
            ("writable-cgroups", "true") => "lets the service change control groups",
            _ => null,
        };
    }
}

/// <summary>Takes it out.</summary>
public sealed class ConfinementDisabledCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ConfinementDisabledAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (WrittenPart.Removal(context.Tree, context.Span) is { } change)
        {
            context.RegisterFix("Remove it", FixSafety.Unsafe, change);
        }
    }
}
