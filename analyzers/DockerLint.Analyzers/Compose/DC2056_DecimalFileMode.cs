using System.Globalization;
using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports modes of files that are decimal numbers.</summary>
[Analyzer(Words = "mode")]
public sealed class DecimalFileModeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2056.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2056", "Mode of a file without a leading zero")
    {
        Message = "'{0}' is a decimal number and means the mode {1}; the mode of that spelling is '0{0}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["compose/file-mode-decimal"],
        Documentation = """
            The `mode` of a secret, a config or a temporary file system is a number, and without a leading `0` or `0o` YAML reads it as a
            decimal one: `440` is the mode 0670. Decimal numbers that make a usual mode, such as `420`, are left alone, and so are texts,
            which Compose reads as octal. The fix sets the zero.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                secrets:
                  - source: key
                    mode: [|440|]
            secrets:
              key:
                environment: KEY
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                secrets:
                  - source: key
                    mode: 0440
            secrets:
              key:
                environment: KEY
            ```
            """,
    };

    // 0400, 0500, 0550, 0555, 0640, 0644, 0660, 0664, 0770, 0777 and 01777, as people write them who think in decimal numbers.
    private static readonly int[] Usual = [256, 320, 360, 365, 416, 420, 432, 436, 504, 511, 1023];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        foreach (var grant in service.Secrets.Concat(service.Configs))
        {
            Check(context, grant.Long?.GetValue("mode"));
        }

        foreach (var volume in service.Volumes)
        {
            Check(context, volume.Long?.GetObject("tmpfs")?.GetValue("mode"));
        }
    }

    private static void Check(ServiceAnalysisContext context, ComposeValue? mode)
    {
        if (mode is not { Type: ScalarType.Integer, Text: { Length: 3 or 4 } text } || text[0] == '0' || !text.All(c => c is >= '0' and <= '7'))
        {
            return;
        }

        var number = int.Parse(text, CultureInfo.InvariantCulture);
        if (Array.IndexOf(Usual, number) < 0)
        {
            context.Report(Descriptor, mode.Span, ProposedFix.Of(new TextChange(new TextSpan(mode.Span.Start, 0), "0")), text, "0" + Convert.ToString(number, 8));
        }
    }
}

/// <summary>Sets the zero.</summary>
public sealed class DecimalFileModeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DecimalFileModeAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Set a leading zero", Safety);
}
