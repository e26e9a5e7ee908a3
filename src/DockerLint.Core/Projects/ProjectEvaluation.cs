using System.Xml.Linq;
using DockerLint.Semantics;

namespace DockerLint.Projects;

/// <summary>The properties and items of one project while its files are read, in the order in which MSBuild reads them.</summary>
/// <param name="project">Path of the project.</param>
/// <param name="read">The text of a file; null when it cannot be read.</param>
internal sealed class ProjectEvaluation(string project, Func<string, string?> read)
{
    private const int MaximumDepth = 16;
    private const string FileAbove = "GetPathOfFileAbove(";

    private readonly Dictionary<string, ResolvedValue> properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>?> items = new(StringComparer.Ordinal);
    private readonly CallDependence dependence = new();
    private int depth;
    private bool isOfCall;

    /// <summary>What is known of properties that some file sets.</summary>
    public IReadOnlyDictionary<string, ResolvedValue> Properties => properties;

    /// <summary>Whether every import could be followed, so that what no file sets is not set.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>What depends on how the build is called.</summary>
    public CallDependence Dependence => dependence;

    /// <summary>The items of a type as written; null when they are not all known.</summary>
    public IReadOnlyList<string>? GetItems(string type) => items.TryGetValue(type, out var found) ? found : IsComplete ? [] : null;

    /// <summary>The items of a type as paths relative to the build context; null when they are not all known.</summary>
    public IReadOnlyList<string>? GetPaths(string type)
    {
        var found = GetItems(type)?.Select(item => item.IndexOfAny(['*', '?']) >= 0 ? null : ContextPath.Combine(ContextPath.GetFolder(project), item)).ToArray();
        return found is null || Array.Exists(found, path => path is null) ? null : found.OfType<string>().ToArray();
    }

    /// <summary>Takes in the nearest file of a name at or above the project.</summary>
    public void TakeNearest(string name) => TakeNearest(name, ContextPath.GetFolder(project), isSure: true);

    /// <summary>Takes in a file.</summary>
    /// <param name="root">Its content.</param>
    /// <param name="path">Its path.</param>
    /// <param name="isSure">Whether MSBuild surely reads it.</param>
    public void Take(XElement root, string path, bool isSure)
    {
        foreach (var element in root.Elements())
        {
            var holds = isSure ? ProjectCondition.Holds(element, Expand) : null;
            if (holds == false)
            {
                continue;
            }

            var isOuterOfCall = isOfCall;
            isOfCall |= DependsOnCall(element);
            switch (element.Name.LocalName)
            {
                case "PropertyGroup":
                    SetProperties(element, holds == true);
                    break;
                case "ItemGroup":
                    AddItems(element, holds == true);
                    break;
                case "Import" when element.Attribute("Sdk") is null:
                    Import((string?)element.Attribute("Project") ?? string.Empty, path, (string?)element.Attribute("Condition"), holds);
                    break;
                case "ImportGroup":
                    Take(element, path, holds == true);
                    break;
                case "Choose":
                    isOfCall |= element.Elements().Any(DependsOnCall);
                    foreach (var branch in element.Elements())
                    {
                        Take(branch, path, isSure: false);
                    }

                    break;
            }

            isOfCall = isOuterOfCall;
        }
    }

    private bool TakeNearest(string name, string? folder, bool isSure)
    {
        for (; folder is not null; folder = folder.Length == 0 ? null : ContextPath.GetFolder(folder))
        {
            var path = ContextPath.Join(folder, name);
            if (ProjectReader.ParseFile(path, read) is { } root)
            {
                TakeFile(root, path, isSure);
                return true;
            }
        }

        return false;
    }

    private void TakeFile(XElement root, string path, bool isSure)
    {
        if (depth == MaximumDepth)
        {
            LoseAll();
            return;
        }

        depth++;
        Take(root, path, isSure);
        depth--;
    }

    private void Import(string imported, string from, string? condition, bool? holds)
    {
        var folder = ContextPath.GetFolder(from);
        if (imported.IndexOf(FileAbove, StringComparison.OrdinalIgnoreCase) is var call and >= 0)
        {
            ImportFromAbove(imported.Substring(call + FileAbove.Length), from);
            return;
        }

        var text = imported.Replace("$(MSBuildThisFileDirectory)", string.Empty).Replace("$(MSBuildProjectDirectory)", string.Empty);
        var path = Expand(text).Text is { Length: > 0 } known && known.IndexOfAny(['*', '?']) < 0 ? ContextPath.Combine(folder, known) : null;
        if (path is not null && ProjectReader.ParseFile(path, read) is { } root)
        {
            // A file is often imported if it exists, and it does.
            TakeFile(root, path, holds == true || condition?.IndexOf("Exists(", StringComparison.OrdinalIgnoreCase) >= 0);
            return;
        }

        if (isOfCall || dependence.IsIn(imported, null) || path?.StartsWith("../", StringComparison.Ordinal) == true)
        {
            dependence.SetAll();
        }

        if (condition is null || condition.IndexOf("Exists(", StringComparison.OrdinalIgnoreCase) < 0)
        {
            LoseAll();
        }
    }

    // By this a Directory.Build file takes in the next one above.
    private void ImportFromAbove(string arguments, string from)
    {
        var first = arguments.Split(',', ')')[0].Trim().Trim('\'');
        var name = first == "$(MSBuildThisFile" ? from.Substring(from.LastIndexOf('/') + 1) : first;
        var folder = ContextPath.GetFolder(from);
        if (name.IndexOfAny(['$', '/', '\\']) >= 0)
        {
            LoseAll();
        }
        else if (!TakeNearest(name, arguments.IndexOf("..", StringComparison.Ordinal) < 0 ? folder : folder.Length == 0 ? null : ContextPath.GetFolder(folder), isSure: true))
        {
            // One above the context makes no difference to the image.
            dependence.SetAll();
        }
    }

    private void SetProperties(XElement group, bool isSure)
    {
        foreach (var property in group.Elements())
        {
            var name = property.Name.LocalName;
            var holds = ProjectCondition.Holds(property, Expand);
            if (holds == false)
            {
                continue;
            }

            // A property that gives way to an earlier value of its own is the project's all the same.
            var depends = isOfCall || DependsOnCall((string?)property.Attribute("Condition"), name) || DependsOnCall(property.Value, name);
            if (depends || (isSure && holds == true))
            {
                dependence.Set(name, depends);
            }

            properties[name] = isSure && holds == true ? Expand(property.Value.Trim()) : ResolvedValue.Unknown;
        }
    }

    private void AddItems(XElement group, bool isSure)
    {
        foreach (var item in group.Elements())
        {
            var type = item.Name.LocalName;
            if (!items.TryGetValue(type, out var known))
            {
                items.Add(type, known = []);
            }

            var holds = ProjectCondition.Holds(item, Expand);
            if (holds != false && (isOfCall || DependsOnCall(item)))
            {
                dependence.Set(type, depends: true);
            }

            if (holds == false || known is null || item.Attribute("Update") is not null)
            {
                continue;
            }

            var include = item.Attribute("Include") is { } written && isSure && holds == true ? Expand(written.Value).Text : null;
            if (include is null)
            {
                items[type] = null;
            }
            else
            {
                known.AddRange(include.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim()).Where(name => name.Length > 0));
            }
        }
    }

    // An import of what exists is decided by whether it is in the context.
    private bool DependsOnCall(XElement element) =>
        (string?)element.Attribute("Condition") is { } condition && ((element.Name.LocalName != "Import" && AsksForFiles(condition)) || dependence.IsIn(condition, IsSetOrMayBe));

    private bool DependsOnCall(string? text, string property) =>
        text is not null && (AsksForFiles(text) || dependence.IsIn(text, name => name.Equals(property, StringComparison.OrdinalIgnoreCase) || IsSetOrMayBe(name)));

    private static bool AsksForFiles(string text) => text.IndexOf("Exists(", StringComparison.OrdinalIgnoreCase) >= 0;

    private bool IsSetOrMayBe(string name) => !IsComplete || properties.ContainsKey(name);

    /// <summary>The value of a text with <c>$(Name)</c> in it.</summary>
    private ResolvedValue Expand(string text) => PropertyText.Expand(text, GetProperty);

    private ResolvedValue GetProperty(string name) =>
        properties.TryGetValue(name, out var value) ? value
        : name.Equals("MSBuildProjectName", StringComparison.OrdinalIgnoreCase) ? ResolvedValue.Known(Path.GetFileNameWithoutExtension(project))
        : PropertyText.IsSetByProjects(name) ? IsComplete ? ResolvedValue.Empty : ResolvedValue.Unknown
        : ResolvedValue.Unknown;

    private void LoseAll()
    {
        IsComplete = false;
        foreach (var name in properties.Keys.ToArray())
        {
            properties[name] = ResolvedValue.Unknown;
        }

        foreach (var type in items.Keys.ToArray())
        {
            items[type] = null;
        }
    }
}
