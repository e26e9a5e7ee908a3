using DockerLint.Compose.Applications;

namespace DockerLint.Core.Tests.Compose.Applications;

public sealed class ServiceSelectionTests
{
    private static readonly TestFiles Files = new(("compose.yaml", """
        name: p
        services:
          always: {image: x, volumes: ["data:/d"], secrets: [one]}
          debug: {image: x, profiles: [debug, dev], networks: [other], volumes: ["more:/d"]}
          maybe: {image: x, profiles: ["${P}"]}
        networks: {other: ~, unused: ~}
        volumes: {data: ~, more: ~}
        secrets: {one: {file: a}, two: {file: b}}
        """));

    [Theory]
    [InlineData("", "always maybe", "debug")]
    [InlineData("dev", "always debug maybe", "")]
    [InlineData("prod", "always maybe", "debug")]
    [InlineData("*", "always debug maybe", "")]
    public void A_service_starts_without_profiles_or_with_an_active_one_or_if_nobody_knows(string active, string services, string disabled)
    {
        var canonical = Files.Load().ToCanonical(new CanonicalOptions { Profiles = active.Length == 0 ? [] : [active] });
        Names(canonical.Model, "services").Should().Be(services);
        string.Join(" ", canonical.DisabledServices.Entries.Select(entry => entry.Key)).Should().Be(disabled);
    }

    [Fact]
    public void Without_a_choice_all_services_stay() => Names(Files.Load().Canonical.Model, "services").Should().Be("always debug maybe");

    [Theory]
    [InlineData("a", "a b c", "d e")]
    [InlineData("e d", "d e", "a b c")]
    [InlineData("none", "", "a b c d e")]
    public void A_service_that_is_asked_for_comes_with_what_it_depends_on(string names, string services, string left)
    {
        var application = new TestFiles(("compose.yaml", "services: {a: {image: x, links: [b], profiles: [p]}, b: {image: x, depends_on: [c, a]}, c: {image: x, profiles: [p]}, d: {image: x}, e: {image: x, profiles: [q]}}")).Load();
        var canonical = application.ToCanonical(new CanonicalOptions { Services = names.Split(' '), Profiles = [] });
        Names(canonical.Model, "services").Should().Be(services);
        string.Join(" ", canonical.DisabledServices.Entries.Select(entry => entry.Key)).Should().Be(left);
    }

    [Fact]
    public void The_command_leaves_out_what_no_service_uses()
    {
        var model = Files.Load().ToCanonical(CanonicalOptions.ComposeConfig).Model;
        Names(model, "services").Should().Be("always maybe");
        Names(model, "networks").Should().Be("default");
        Names(model, "volumes").Should().Be("data");
        Names(model, "secrets").Should().Be("one");
    }

    [Fact]
    public void The_command_leaves_out_files_that_it_has_read()
    {
        var application = new TestFiles(("compose.yaml", "services: {a: {env_file: e, label_file: l}}"), ("e", "A=1"), ("l", "b=2")).Load(ComposeEnvironment.Empty);
        TestFiles.Show(application.ToCanonical(CanonicalOptions.ComposeConfig with { Normalize = false }).FindService("a")).Should().Be("{environment: {A: 1}, labels: {b: 2}}");
    }

    [Fact]
    public void A_volume_that_is_not_known_keeps_all_resources()
    {
        var application = new TestFiles(("compose.yaml", "services: {a: {volumes: [\"${V}:/v\"]}}\nvolumes: {one: ~, two: ~}")).Load();
        Names(application.ToCanonical(CanonicalOptions.ComposeConfig).Model, "volumes").Should().Be("one two");
    }

    private static string Names(ComposeMapNode model, string section) => string.Join(" ", (model.Find(section) as ComposeMapNode)?.Entries.Select(entry => entry.Key) ?? []);
}
