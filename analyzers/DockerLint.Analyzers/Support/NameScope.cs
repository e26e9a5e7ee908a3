using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>
/// The names that services can refer to: those of their own file and of all others that belong to its application. The others are read
/// when a name is not found in the file itself.
/// </summary>
internal sealed class NameScope
{
    private static readonly string[] Sources = ["image", "build", "provider"];

    private readonly ReportContext context;
    private readonly string section;
    private readonly HashSet<string> own;

    private NameScope(ReportContext context, string section, IEnumerable<string> own)
    {
        this.context = context;
        this.section = section;
        this.own = new HashSet<string>(own, StringComparer.Ordinal);
    }

    /// <summary>The names of the file, for suggestions.</summary>
    public IEnumerable<string> Own => own;

    /// <summary>The names of a section; null if what is absent may stand where it cannot be seen.</summary>
    /// <param name="context">The context.</param>
    /// <param name="section">The section of the top level, <c>networks</c>.</param>
    /// <param name="own">What the file defines in it.</param>
    public static NameScope? Of(ReportContext context, string section, IEnumerable<string> own) =>
        WholeFile.Is(context.ComposeModel) || IsWholeApplication(context) ? new NameScope(context, section, own) : null;

    /// <summary>Whether a name is certainly not defined.</summary>
    public bool Lacks(string name) => !own.Contains(name) && !context.ComposeApplication.Defines(section, name);

    // A file that includes others, is laid over one, or has several documents, with everything that belongs to it.
    private static bool IsWholeApplication(ReportContext context)
    {
        var model = context.ComposeModel;
        return (model.Include.Count > 0 || model.IsOverride || model.Tree.Root.Documents.Count > 1)
            && (model.IsOverride || WholeFile.IsReadAlone(model.Tree.FilePath))
            && model.Tree.Diagnostics.Count == 0
            && context.ComposeApplication is { IsComplete: true } application
            && (application.Files.Count > 1 || model.Tree.Root.Documents.Count > 1)
            && application.NamesOf("services").All(name => IsWhole(application, name));
    }

    private static bool IsWhole(ComposeApplication application, string name) =>
        application.FindService(name) is { } service && Array.Exists(Sources, source => service.Find(source) is not null);
}
