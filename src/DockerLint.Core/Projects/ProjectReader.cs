using System.Xml;
using System.Xml.Linq;

namespace DockerLint.Projects;

/// <summary>
/// Reads a project out of its text and those that MSBuild takes in by itself (<c>Directory.Build.props</c> and <c>.targets</c>) or by an
/// import with a known path. Nothing is run: a function of MSBuild, a condition that is not plain or an import that cannot be
/// followed makes unknown what it could change. A property that no file sets counts as not set, as the default of an ARG counts as
/// its value.
/// </summary>
public static class ProjectReader
{
    private const string Props = "Directory.Build.props";
    private const string Targets = "Directory.Build.targets";

    /// <summary>Reads a project.</summary>
    /// <param name="path">Its path relative to the build context, with forward slashes.</param>
    /// <param name="read">The text of a file at such a path; null when there is none or it cannot be read.</param>
    /// <returns>The project; null when there is no such file or it is no project of MSBuild.</returns>
    public static DotNetProject? Read(string path, Func<string, string?> read)
    {
        if (ParseFile(path, read) is not { } root)
        {
            return null;
        }

        var evaluation = new ProjectEvaluation(path, read);
        var sdk = FindSdk(root);
        if (sdk is not null)
        {
            evaluation.TakeNearest(Props);
        }

        evaluation.Take(root, path, isSure: true);
        if (sdk is not null)
        {
            evaluation.TakeNearest(Targets);
        }

        return new DotNetProject(path, evaluation.Properties, evaluation.IsComplete)
        {
            Sdk = sdk,
            ProjectReferences = evaluation.GetPaths("ProjectReference"),
            FrameworkReferences = evaluation.GetItems("FrameworkReference"),
            PackageReferences = evaluation.GetItems("PackageReference"),
            ContainerPorts = evaluation.GetItems("ContainerPort"),
            Dependence = evaluation.Dependence,
        };
    }

    /// <summary>The root of a file of MSBuild; null when there is none.</summary>
    internal static XElement? ParseFile(string path, Func<string, string?> read)
    {
        if (read(path) is not { } text)
        {
            return null;
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF')), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader) is { } root && root.Name.LocalName == "Project" ? root : null;
        }
        catch (XmlException)
        {
            // What MSBuild cannot read is for MSBuild to say.
            return null;
        }
    }

    private static string? FindSdk(XElement root)
    {
        var named = (string?)root.Attribute("Sdk")
            ?? root.Elements().Where(element => element.Name.LocalName == "Import").Select(element => (string?)element.Attribute("Sdk")).FirstOrDefault(name => name is not null);
        return named is null ? null : string.Join(";", named.Split(';').Select(name => name.Split('/')[0].Trim()));
    }
}
