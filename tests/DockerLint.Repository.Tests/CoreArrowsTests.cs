using System.Reflection;
using DockerLint.Analysis;

namespace DockerLint.Repository;

public sealed class CoreArrowsTests
{
    /// <summary>The folders of Core that the code of a folder may use; Analysis and CodeFixes stand on top of all.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Configuration"] = ["Diagnostics"],
        ["Diagnostics"] = ["Text", "Configuration"],
        ["Syntax"] = ["Text", "Diagnostics"],
        ["Grammars"] = ["Text", "Diagnostics", "Semantics"],
        ["Semantics"] = ["Text", "Diagnostics"],
        ["Shell"] = ["Text", "Diagnostics", "Syntax", "Semantics", "Grammars"],
        ["Dockerfile"] = ["Text", "Diagnostics", "Syntax", "Semantics", "Grammars", "Shell"],
        ["Projects"] = ["Text", "Diagnostics", "Syntax", "Semantics", "Grammars", "Shell", "Dockerfile"],
        ["Compose"] = ["Text", "Diagnostics", "Syntax", "Semantics", "Grammars", "Shell"],
    };

    private static readonly Type[] Types = typeof(AnalysisDriver).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("DockerLint.", StringComparison.Ordinal) == true).ToArray();

    [Fact]
    public void Each_folder_of_Core_uses_only_those_below_it()
    {
        var wrong = from type in Types
                    let folder = Folder(type)
                    where folder is not ("Analysis" or "CodeFixes")
                    from used in TypeReferences.Of(type)
                    where used.Assembly == type.Assembly && used.Namespace?.StartsWith("DockerLint.", StringComparison.Ordinal) == true
                    let target = Folder(used)
                    where target != folder && !(Allowed.TryGetValue(folder, out var allowed) && allowed.Contains(target))
                    select $"{type.FullName} -> {used.FullName}";

        wrong.Distinct().Should().BeEmpty();
    }

    [Theory]
    [InlineData("YamlDotNet", "DockerLint.Compose.Parsing")]
    [InlineData("Sprache", "DockerLint.Grammars")]
    public void A_foreign_parser_is_used_in_one_place_only(string library, string place)
    {
        var wrong = Types.Where(type => type.Namespace != place && type.Namespace?.StartsWith(place + ".", StringComparison.Ordinal) != true)
            .Where(type => TypeReferences.Of(type).Any(used => used.Assembly.GetName().Name == library))
            .Select(type => type.FullName);

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void No_foreign_type_stands_in_a_public_signature()
    {
        var wrong = from type in Types
                    where type.IsVisible
                    from member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    where member is MethodBase { IsPublic: true } or MethodBase { IsFamily: true } or FieldInfo { IsPublic: true }
                    from used in Signature(member)
                    where !Known(used)
                    select $"{type.FullName}.{member.Name}: {used.FullName}";

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_references_of_a_type_are_seen_in_its_code_too() =>
        TypeReferences.Of(typeof(CoreArrowsTests)).Should().Contain([typeof(TypeReferences), typeof(AnalysisDriver)]);

    private static string Folder(Type type) => type.Namespace?.Split('.')[1] ?? "";

    private static bool Known(Type type) =>
        type.IsGenericParameter || type.Assembly == typeof(AnalysisDriver).Assembly || type.Assembly.GetName().Name is "netstandard" or "System.Private.CoreLib" or "System.Runtime" or "System.Collections" or "System.Linq";

    private static IEnumerable<Type> Signature(MemberInfo member)
    {
        IEnumerable<Type> types = member switch
        {
            MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
            MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType),
            FieldInfo field => [field.FieldType],
            _ => [],
        };
        return types.SelectMany(Parts);
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.GetElementType() is { } element ? Parts(element) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
}
