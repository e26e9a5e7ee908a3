using System.Reflection;
using DockerLint.Grammars;

namespace DockerLint.Core.Tests.Grammars;

public sealed class SpracheLoadingTests
{
    [Fact]
    public void No_public_signature_names_Sprache()
    {
        var members = typeof(ImageReference).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(member => member is FieldInfo { IsPrivate: false } or MethodBase { IsPrivate: false, IsAssembly: false });

        members.SelectMany(Types).Where(type => type.Assembly.GetName().Name == "Sprache").Should().BeEmpty();
    }

    [Fact]
    public void Only_the_classes_of_grammars_hold_Sprache_parsers() =>
        typeof(ImageReference).Assembly.GetTypes()
            .Where(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
                .Any(field => field.FieldType.Assembly.GetName().Name == "Sprache"))
            .Should().OnlyContain(type => !type.IsVisible && type.FullName!.Contains("Grammar"));

    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        _ => [],
    };
}
