using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports options of volumes that Compose drops.</summary>
[Analyzer(Words = "volumes")]
public sealed class IgnoredVolumeOptionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2051.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2051", "Option of a volume that Compose drops")
    {
        Message = "Compose knows no option '{0}' of a volume{1} and drops it without a word",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["compose/volume-mode-unknown"],
        Documentation = """
            Behind the second colon of a volume stand `ro`, `rw`, `z`, `Z`, `nocopy` and the kinds of propagation (`rshared`, `rslave`
            and so on). Everything else is dropped: with `readonly` in the place of `ro` the service may write. Options of Podman are
            left alone. The fix writes the option that was meant.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                volumes:
                  - ./site:/usr/share/nginx/html:[|readonly|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                volumes:
                  - ./site:/usr/share/nginx/html:ro
            ```
            """,
    };

    /// <summary>DC6041.</summary>
    public static readonly DiagnosticDescriptor Consistency = new("DC6041", "Consistency of a mount")
    {
        Message = "'{0}' has no effect: engines of today keep all mounts consistent",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            `cached`, `delegated` and `consistent` were hints for the file system between macOS and the virtual machine of the engine.
            Nothing reads them any more. The fix takes them away and is safe.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                volumes:
                  - ./site:/usr/share/nginx/html:{|DC6041:cached|}
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                volumes:
                  - ./site:/usr/share/nginx/html
            ```
            """,
    };

    private static readonly string[] Known = ["nocopy", "private", "rprivate", "shared", "rshared", "slave", "rslave"];
    private static readonly string[] OfPodman = ["U", "O", "idmap"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Consistency];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var volume in context.Service.Volumes)
        {
            if (volume is not { Short: { Value.IsKnown: true } text, Mapping: { Problem: null } mapping })
            {
                continue;
            }

            for (var i = 0; i < mapping.Options.Count; i++)
            {
                var option = mapping.Options[i];
                if (option.Text is "cached" or "delegated" or "consistent")
                {
                    // With its comma, or with its colon where it stands alone.
                    var span = option.Span.Start == 0 ? option.Span : i == 0 && mapping.Options.Count > 1 ? new TextSpan(option.Span.Start, option.Span.Length + 1) : TextSpan.FromBounds(option.Span.Start - 1, option.Span.End);
                    context.Report(Consistency, text.GetSpan(option.Span), ProposedFix.Of(new TextChange(text.GetSpan(span), string.Empty)), option.Text);
                }
                else if (!option.IsKnown && Array.IndexOf(OfPodman, option.Text) < 0)
                {
                    var meant = Meant(option.Text);
                    var place = text.GetSpan(option.Span);
                    var details = meant is null ? ReportDetails.None : ProposedFix.Of(new TextChange(place, meant));
                    context.Report(Descriptor, place, details, option.Text, meant is null ? string.Empty : $" ('{meant}' is)");
                }
            }
        }
    }

    private static string? Meant(string option) => option.ToLowerInvariant() switch
    {
        "readonly" or "read-only" or "read_only" or "ro" or "r" => "ro",
        "readwrite" or "rw" or "w" or "wr" => "rw",
        "nocopy" or "no-copy" => "nocopy",
        var lower => DockerLint.Semantics.NameSuggestion.Find(lower, Known),
    };
}

/// <summary>Writes the option that was meant, or takes one away that means nothing.</summary>
public sealed class IgnoredVolumeOptionCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [IgnoredVolumeOptionAnalyzer.Descriptor.Id, IgnoredVolumeOptionAnalyzer.Consistency.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Id == IgnoredVolumeOptionAnalyzer.Consistency.Id)
        {
            ProposedFix.Register(context, "Take the hint away", FixSafety.Safe);
        }
        else
        {
            ProposedFix.Register(context, "Write the option that was meant", FixSafety.Unsafe);
        }
    }
}
