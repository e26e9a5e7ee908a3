using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports namespaces that the engine does not know.</summary>
[Analyzer(Words = "ipc pid uts userns_mode isolation network_mode")]
public sealed class NamespaceModeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1031.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1031", "Namespace of a service that the engine does not know")
    {
        Message = "the engine refuses '{0}: {1}': it takes {2}{3}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose/namespace-values"],
        Documentation = """
            `ipc` takes `none`, `private`, `shareable` and `host`, `pid`, `uts` and `userns_mode` take `host`, `isolation` takes
            `default`, `process` and `hyperv`; `network_mode` takes `none`, `host`, `bridge` or the name of a network that is there
            already. Most of them can also share that of `service:NAME` or `container:NAME`. Compose hands any text on, and the engine
            refuses to make the container. A name of a network that differs from one of the words by a slip is a warning. The words of
            Podman are left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ipc: [|sharable|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ipc: shareable
            ```
            """,
    };

    private const string Shared = "service:NAME, container:NAME";

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["ipc"] = ["none", "private", "shareable", "host"],
        ["pid"] = ["host"],
        ["uts"] = ["host"],
        ["userns_mode"] = ["host"],
        ["isolation"] = ["default", "process", "hyperv"],
    };

    private static readonly string[] Networks = ["none", "host", "bridge", "default"];
    private static readonly string[] OfPodman = ["ns:", "auto:", "keep-id:", "slirp4netns:", "pasta:"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var key in Words.Keys)
        {
            if (context.Service.GetValue(key) is { Type: ScalarType.String, Value.Text: { Length: > 0 } text } value && !IsShared(text) && !Words[key].Contains(text.ToLowerInvariant()) && !IsOfPodman(text))
            {
                var known = Words[key];
                context.Report(Descriptor, value.TextSpan(), key, text, key == "isolation" ? string.Join(", ", known) : string.Join(", ", known.Append(Shared)), ComposeText.Suggestion(text, known));
            }
        }

        if (context.Service.NetworkMode is { Type: ScalarType.String, Value.Text: { Length: > 0 } mode } network)
        {
            AnalyzeNetwork(context, network, mode);
        }
    }

    private static void AnalyzeNetwork(ServiceAnalysisContext context, ComposeValue value, string mode)
    {
        if (!IsShared(mode) && !IsOfPodman(mode) && !IsName(mode))
        {
            context.Report(Descriptor, value.TextSpan(), "network_mode", mode, $"{string.Join(", ", Networks)}, the name of a network, {Shared}", string.Empty);
        }
        else if (Array.IndexOf(Networks, mode) < 0 && DockerLint.Semantics.NameSuggestion.Find(mode, Networks) is { } near && IsSlip(near, mode) && !context.Model.Networks.Any(network => network.Key == mode || network.ActualName?.Text == mode))
        {
            var details = new ReportDetails { AtMost = DiagnosticSeverity.Warning };
            context.Report(Descriptor, value.TextSpan(), details, "network_mode", mode, "the name of a network only if that is there already", $" ('{near}' is a mode)");
        }
    }

    // Only swapped letters and capitals: a network may well be called 'node'.
    private static bool IsSlip(string word, string written) => word.OrderBy(c => c).SequenceEqual(written.ToLowerInvariant().OrderBy(c => c));

    private static bool IsShared(string text) =>
        (text.StartsWith("service:", StringComparison.Ordinal) || text.StartsWith("container:", StringComparison.Ordinal)) && text[text.Length - 1] != ':';

    private static bool IsOfPodman(string text) => text is "private" or "auto" or "nomap" or "keep-id" or "slirp4netns" or "pasta"
        || Array.Exists(OfPodman, prefix => text.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsName(string text) => char.IsLetterOrDigit(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-');
}
