using DockerLint.Compose.Schema;
using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>
/// What one Compose file says: services and resources with aliases followed and merge keys applied. Several documents lie on top of
/// each other as consecutive overrides, attribute by attribute. Made lazily; unknown and malformed shapes are left out and never fail.
/// </summary>
public sealed class ComposeModel
{
    /// <summary>What stands for image and build, or shows that a service without them is meant.</summary>
    private static readonly string[] Sources = ["image", "build", "extends", "provider", "develop"];

    private readonly MappingView[] documents;

    private ComposeModel(ComposeSyntaxTree tree)
    {
        Tree = tree;
        documents = tree.Root.Documents.Select(document => Graph.Mapping(document.Value)).OfType<MappingView>().ToArray();
    }

    /// <summary>The tree.</summary>
    public ComposeSyntaxTree Tree { get; }

    /// <summary>The services in the order of the file.</summary>
    public IReadOnlyList<Service> Services => field ??= Section("services", (node, view, entry) => new Service(this, node, view, entry.Key, entry.Syntax.Key));

    /// <summary>Networks of the top level.</summary>
    public IReadOnlyList<ResourceDefinition> Networks => field ??= Resources("networks");

    /// <summary>Volumes of the top level.</summary>
    public IReadOnlyList<ResourceDefinition> Volumes => field ??= Resources("volumes");

    /// <summary>Secrets of the top level.</summary>
    public IReadOnlyList<ResourceDefinition> Secrets => field ??= Resources("secrets");

    /// <summary>Configs of the top level.</summary>
    public IReadOnlyList<ResourceDefinition> Configs => field ??= Resources("configs");

    /// <summary>Models of the top level.</summary>
    public IReadOnlyList<ResourceDefinition> Models => field ??= Resources("models");

    /// <summary>Included files.</summary>
    public IReadOnlyList<IncludeEntry> Include => field ??= ReadInclude();

    /// <summary>The name of the project; null if absent.</summary>
    public ComposeValue? Name => Scalar(TopLevel.Find("name")?.Value);

    /// <summary>The entry <c>version</c>, which Compose ignores; null if absent.</summary>
    public MappingEntrySyntax? Version => TopLevel.Find("version")?.Syntax;

    /// <summary>The entries of the top level, merge keys applied, the last document first.</summary>
    public IEnumerable<MappingEntrySyntax> TopLevelEntries => TopLevel.Entries.Select(entry => entry.Syntax);

    /// <summary>Whether the name of the file says that it is laid over another one, <c>compose.override.yaml</c>.</summary>
    public bool IsOverride => Tree.FilePath.IndexOf(".override.", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>
    /// Whether the file is only a part of an application: an override, a file that includes others, one whose documents define the
    /// same service, one with a service that has neither image nor build, one that could not be read to the end. What is absent in
    /// it may stand elsewhere, so rules about references and completeness are silent.
    /// </summary>
    public bool IsPartial => partial ??= IsOverride || Has("include") || IsDamaged() || Services.Any(service => !Sources.Any(service.Has));

    /// <summary>
    /// The values with interpolation that Compose refuses, ordered by place. Their code is <see cref="InvalidInterpolation"/>.
    /// </summary>
    public IReadOnlyList<SyntaxDiagnostic> InterpolationDiagnostics => field ??= CheckInterpolation();

    /// <summary>What is not as Compose takes it: unknown keys, wrong types and so on, each place once, in no particular order.</summary>
    public IReadOnlyList<SchemaViolation> SchemaViolations => field ??= SchemaValidator.Validate(this, documents);

    /// <summary>
    /// Aliases that Compose refuses though each leads somewhere; their codes are <see cref="AliasCycle"/> and <see cref="ExcessiveAliases"/>.
    /// </summary>
    public IReadOnlyList<SyntaxDiagnostic> AliasDiagnostics => field ??= AliasExpansion.Check(Tree);

    /// <summary>The code of an alias that stands inside of what it stands for.</summary>
    public const string AliasCycle = "AliasCycle";

    /// <summary>The code of the alias with which a document becomes larger than Compose takes.</summary>
    public const string ExcessiveAliases = "ExcessiveAliases";

    /// <summary>The code of <see cref="InterpolationDiagnostics"/>.</summary>
    public const string InvalidInterpolation = "InvalidInterpolation";

    internal NodeGraph Graph { get; } = new();

    private Dictionary<string, Service> ServicesByName => field ??= Services.ToDictionary(service => service.Name, StringComparer.Ordinal);

    private MappingView TopLevel => field ??= documents.Length == 0 ? MappingView.Empty : MappingView.Overlay(documents);

    private bool? partial;
    private bool isLayered;

    /// <summary>The model of a tree.</summary>
    public static ComposeModel Create(ComposeSyntaxTree tree) => new(tree ?? throw new ArgumentNullException(nameof(tree)));

    /// <summary>The type that Compose's loader gives a scalar, keys included.</summary>
    public static ScalarType TypeOf(ScalarSyntax scalar) => ScalarTyping.TypeOf(scalar);

    /// <summary>A service by its name; null if there is none.</summary>
    public Service? FindService(string name) => ServicesByName.TryGetValue(name, out var service) ? service : null;

    internal ComposeValue? Scalar(ValueSyntax? node)
    {
        if (node is null || NodeGraph.Resolve(node) is not ScalarSyntax scalar)
        {
            return null;
        }

        var value = new ComposeValue(this, node, scalar);
        return value.Type == ScalarType.Null ? null : value;
    }

    internal IReadOnlyList<ComposeValue> Scalars(ValueSyntax? node) =>
        Scalar(node) is { } single ? [single] : Graph.Items(node).Select(Scalar).OfType<ComposeValue>().ToArray();

    internal ComposeObject? Object(ValueSyntax? node) =>
        node is not null && Graph.Mapping(node) is { } view ? new ComposeObject(this, node, view) : null;

    private bool Has(string key) => TopLevel.Find(key) is not null;

    private IReadOnlyList<ResourceDefinition> Resources(string key) =>
        Section(key, (node, view, entry) => new ResourceDefinition(this, node, view, entry.Key, entry.Syntax.Key));

    // Each name once, at the place of its last definition, with the attributes of all of them.
    private IReadOnlyList<T> Section<T>(string key, Func<ValueSyntax, MappingView, ViewEntry, T> create)
    {
        var names = new List<string>();
        var layers = new Dictionary<string, List<ViewEntry>>(StringComparer.Ordinal);
        foreach (var entry in documents.SelectMany(document => Graph.Mapping(document.Find(key)?.Value)?.Entries ?? []))
        {
            if (!layers.TryGetValue(entry.Key, out var same))
            {
                layers[entry.Key] = same = [];
                names.Add(entry.Key);
            }

            same.Add(entry);
            isLayered |= key == "services" && same.Count > 1;
        }

        return names.Select(name => layers[name]).Select(layer =>
        {
            var last = layer[layer.Count - 1];
            var views = layer.Select(entry => Graph.Mapping(entry.Value) ?? MappingView.Empty).ToArray();
            return create(last.Value, MappingView.Overlay(views), last);
        }).ToArray();
    }

    private IReadOnlyList<IncludeEntry> ReadInclude() =>
        Graph.Items(TopLevel.Find("include")?.Value).Select(item => IncludeEntry.Read(this, item)).OfType<IncludeEntry>().ToArray();

    private bool IsDamaged()
    {
        _ = Services;
        return isLayered || Graph.IsExhausted || Tree.Diagnostics.Any(diagnostic => diagnostic.Code != ComposeSyntaxErrors.DuplicateKey);
    }

    private IReadOnlyList<SyntaxDiagnostic> CheckInterpolation()
    {
        var result = new List<SyntaxDiagnostic>();
        foreach (var scalar in Tree.Root.DescendantNodes().OfType<ScalarSyntax>())
        {
            if (scalar.Parent is MappingEntrySyntax entry && entry.Key == scalar)
            {
                continue;
            }

            var value = new ComposeValue(this, scalar, scalar);
            if (value.Interpolation.Problem is { } problem)
            {
                result.Add(new SyntaxDiagnostic(InvalidInterpolation, value.GetSpan(problem.Span), problem.Message));
            }
        }

        return result;
    }
}
