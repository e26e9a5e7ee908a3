using DockerLint.Compose.Applications;

namespace DockerLint.Core.Tests.Compose.Applications;

public sealed class CanonicalImplicationsTests
{
    [Theory]
    [InlineData("services: {a: {image: x}}", "{name: p, services: {a: {image: x, networks: {default: ~}}}, networks: {default: {name: p_default}}}")]
    [InlineData("services: {a: {image: x, networks: {}}}", "{name: p, services: {a: {image: x, networks: {default: ~}}}, networks: {default: {name: p_default}}}")]
    [InlineData("services: {a: {image: x, networks: [default]}}", "{name: p, services: {a: {image: x, networks: {default: ~}}}, networks: {default: {name: p_default}}}")]
    [InlineData("services: {a: {image: x}}\nnetworks: {default: {internal: true}}", "{name: p, services: {a: {image: x, networks: {default: ~}}}, networks: {default: {internal: true, name: p_default}}}")]
    [InlineData("services: {a: {image: x, networks: [n]}}\nnetworks: {n: ~}", "{name: p, services: {a: {image: x, networks: {n: ~}}}, networks: {n: {name: p_n}}}")]
    [InlineData("services: {a: {image: x, network_mode: host}}", "{name: p, services: {a: {image: x, network_mode: host}}}")]
    [InlineData("services: {a: {provider: {type: t}}}", "{name: p, services: {a: {provider: {type: t}}}}")]
    public void A_service_without_networks_has_the_default_one(string text, string expected) => Show(text).Should().Be(expected);

    [Theory]
    [InlineData("volumes: {v: ~}", "{name: p, volumes: {v: {name: p_v}}}")]
    [InlineData("volumes: {v: {name: own}}", "{name: p, volumes: {v: {name: own}}}")]
    [InlineData("secrets: {s: {external: true}}", "{name: p, secrets: {s: {external: true, name: s}}}")]
    [InlineData("configs: {c: {external: {name: old}}}", "{name: p, configs: {c: {external: true, name: old}}}")]
    [InlineData("networks: {n: {external: \"${E}\"}}", "{name: p, networks: {n: {external: ?, name: ?}}}")]
    public void A_resource_is_named_by_the_project_and_its_key(string text, string expected) => Show(text).Should().Be(expected);

    [Fact]
    public void Without_the_name_of_the_project_only_the_end_of_a_name_is_known()
    {
        var model = new TestFiles(("compose.yaml", "volumes: {v: ~}")).Load().Canonical.Model;
        var name = ((model.Find("volumes") as ComposeMapNode)?.Find("v") as ComposeMapNode)?.Find("name") as ComposeScalarNode;
        name!.Value.Parts.Should().Equal(null, "_v");
        model.Find("name").Should().BeNull();
    }

    [Theory]
    [InlineData("build: {}", "{context: ., dockerfile: Dockerfile}")]
    [InlineData("build: ./x", "{context: x, dockerfile: Dockerfile}")]
    [InlineData("build: {dockerfile: D, context: x}", "{dockerfile: D, context: x}")]
    [InlineData("build: {dockerfile_inline: FROM x}", "{dockerfile_inline: FROM x, context: .}")]
    [InlineData("build: {context: ., args: {A: 1, SET: ~, UNSET: ~}}", "{context: ., args: {A: 1, SET: s}, dockerfile: Dockerfile}")]
    public void A_build_has_a_context_and_a_Dockerfile_and_only_arguments_that_are_set(string service, string expected) => ShowPart(service, "build").Should().Be(expected);

    [Theory]
    [InlineData("links: [b, \"c:d\"]", "{b: {condition: service_started, restart: true, required: true}, c: {condition: service_started, restart: true, required: true}}")]
    [InlineData("network_mode: \"service:b\"", "{b: {condition: service_started, restart: true, required: true}}")]
    [InlineData("ipc: \"service:b\", pid: \"service:c\"", "{b: {condition: service_started, restart: true, required: true}, c: {condition: service_started, restart: true, required: true}}")]
    [InlineData("volumes_from: [\"b:ro\", \"container:x\"]", "{b: {condition: service_started, restart: false, required: true}}")]
    [InlineData("depends_on: {b: {condition: service_healthy}}, links: [b]", "{b: {condition: service_healthy, required: true}}")]
    public void What_needs_another_service_depends_on_it(string service, string expected) => ShowPart(service, "depends_on").Should().Be(expected);

    [Theory]
    [InlineData("pull_policy: if_not_present", "pull_policy", "missing")]
    [InlineData("pull_policy: always", "pull_policy", "always")]
    [InlineData("volumes: [\"/a:/b/../c/\"]", "volumes", "[{type: bind, source: /a, target: /c, bind: {create_host_path: true}}]")]
    [InlineData("image: x, pre_start: [{command: [a]}, {command: [b], image: y}]", "pre_start", "[{command: [a], image: x}, {command: [b], image: y}]")]
    [InlineData("build: ., pre_start: [{command: [a]}]", "pre_start", "[{command: [a]}]")]
    public void Other_attributes_have_one_form(string service, string attribute, string expected) => ShowPart(service, attribute).Should().Be(expected);

    [Fact]
    public void What_no_file_says_is_marked_and_has_the_place_of_what_it_follows_from()
    {
        const string text = "name: p\nservices: {a: {image: x, links: [b]}, b: {image: y}}";
        var service = new TestFiles(("compose.yaml", text)).Load().Canonical.FindService("a")!;
        var dependency = (service.Find("depends_on") as ComposeMapNode)!.FindEntry("b")!;
        dependency.KeyOrigin.IsImplied.Should().BeTrue();
        text.Substring(dependency.KeyOrigin.Span.Start, dependency.KeyOrigin.Span.Length).Should().Be("b");
        service.FindEntry("networks")!.KeyOrigin.IsImplied.Should().BeTrue();
        service.FindEntry("image")!.KeyOrigin.IsImplied.Should().BeFalse();
    }

    [Fact]
    public void The_variable_of_the_project_goes_before_the_name_in_the_file()
    {
        var application = new TestFiles(("compose.yaml", "name: p\nservices: {a: {image: \"${COMPOSE_PROJECT_NAME}\"}}")).Load(new ComposeEnvironment([new("COMPOSE_PROJECT_NAME", "q")], isComplete: true));
        application.Name.Should().Be("q");
        TestFiles.Show(application.Canonical.Model.Find("name")).Should().Be("q");
        TestFiles.Show(application.Canonical.FindService("a")?.Find("image")).Should().Be("q");
    }

    private static string Show(string text) => TestFiles.Show(Load(text).Model);

    private static string ShowPart(string service, string attribute) => TestFiles.Show(Load($"services: {{a: {{{service}}}, b: {{image: x}}, c: {{image: x}}}}").FindService("a")?.Find(attribute));

    // Whether E is set is not known.
    private static CanonicalApplication Load(string text) =>
        new TestFiles(("compose.yaml", "name: p\n" + text)).Load(new ComposeEnvironment([new("SET", "s")], isComplete: !text.Contains("${E}", StringComparison.Ordinal))).Canonical;
}
