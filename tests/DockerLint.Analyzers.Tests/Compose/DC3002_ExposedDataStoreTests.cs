using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3002_ExposedDataStoreTests
{
    [Theory]
    [InlineData("services: {a: {image: \"postgres:18\", ports: [\"{|DC3006:5432:5432|}\"]}}")]
    [InlineData("services: {a: {image: \"postgres:18\", ports: [\"{|DC3006:15432:5432|}\"]}}")]
    [InlineData("services: {a: {image: \"example/db\", ports: [\"{|DC3006:3306:3306|}\"]}}")]
    [InlineData("services: {a: {image: \"mongo\", ports: [\"[|0.0.0.0:27017:27017|]\"]}}")]
    [InlineData("services: {a: {image: \"redis:8\", ports: [\"[|6379:6379|]\"]}}")]
    [InlineData("services: {a: {image: \"redis:8\", command: redis-server --requirepass x, ports: [\"{|DC3006:6379:6379|}\"]}}")]
    [InlineData("services: {a: {image: \"redis:8\", environment: {REDIS_PASSWORD: x}, ports: [\"{|DC3006:6379:6379|}\"]}}")]
    [InlineData("services: {a: {image: \"mongo:8\", environment: {MONGO_INITDB_ROOT_PASSWORD_FILE: /run/secrets/x}, ports: [\"{|DC3006:27017:27017|}\"]}}")]
    [InlineData("services: {a: {image: \"redis:8\", env_file: .env, ports: [\"{|DC3006:6379:6379|}\"]}}")]
    [InlineData("services: {a: {image: \"docker.elastic.co/elasticsearch/elasticsearch:9.1\", ports: [\"{|DC3006:9200:9200|}\"]}}")]
    [InlineData("services: {a: {image: \"elasticsearch:9.1\", environment: [\"xpack.security.enabled=false\"], ports: [\"[|9200:9200|]\"]}}")]
    [InlineData("services: {a: {image: \"postgres:18\", environment: {POSTGRES_HOST_AUTH_METHOD: trust}, ports: [\"[|5432:5432|]\"]}}")]
    [InlineData("services: {a: {image: \"mysql:9\", environment: {MYSQL_ALLOW_EMPTY_PASSWORD: \"yes\"}, ports: [\"[|3306:3306|]\"]}}")]
    [InlineData("services: {a: {image: \"rabbitmq:4-management\", ports: [\"{|DC3006:15672:15672|}\"]}}")]
    [InlineData("services: {a: {image: \"phpmyadmin:5\", ports: [\"{|DC3006:8081:80|}\"]}}")]
    [InlineData("services: {a: {image: \"portainer/portainer-ce:2\", ports: [\"{|DC3006:9443:9443|}\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"{|DC3006:2222:22|}\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"[|9229:9229|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"127.0.0.1:80:80\", \"[|5005:5005|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"[|2375:2375|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"{|DC3005:80:80|}\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"{|DC3005:9200:9200|}\"]}}")]
    [InlineData("services: {a: {image: \"postgres:18\", ports: [{target: 5432, published: \"{|DC3006:5432|}\"}]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"{|DC3005:5000:5000|}\"]}}")]
    [InlineData("services: {a: {image: \"nginx\", command: postgres-exporter, ports: [\"{|DC3005:80:80|}\"]}}")]
    [InlineData("services: {a: {image: \"rasa/rasa:3\", ports: [\"{|DC3005:5005:5005|}\"]}}")]
    [InlineData("services: {a: {image: \"elasticsearch:9.1\", environment: [\"xpack.security.enabled=false\", \"transport.host=localhost\"], ports: [\"[|9200:9200|]\"]}}")]
    [InlineData("services: {a: {image: \"elasticsearch:9.1\", environment: {http.host: 0.0.0.0}, ports: [\"{|DC3006:9200:9200|}\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<ExposedDataStoreAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"postgres:18\", ports: [\"127.0.0.1:5432:5432\"]}}")]
    [InlineData("services: {a: {image: \"postgres:18\", ports: [\"5432\"]}}")]
    [InlineData("services: {a: {image: \"postgres:18\", ports: [\"${BIND}:5432:5432\"]}}")]
    [InlineData("services: {a: {image: \"postgres:18\", ports: [\"${PORT}:5432\"]}}")]
    [InlineData("services: {a: {image: \"postgres:18\", network_mode: host, ports: [\"5432:5432\"]}}")]
    [InlineData("services: {a: {image: \"postgres:18\", networks: [n], ports: [\"5432:5432\"]}}\nnetworks: {n: {internal: true}}\n")]
    [InlineData("services: {a: {image: \"postgres:18\", ports: [\"5432:5432\"]}}\nnetworks: {default: {driver_opts: {com.docker.network.bridge.host_binding_ipv4: 127.0.0.1}}}\n")]
    [InlineData("services: {a: {image: \"postgres:18\", ports: [\"[::1]:5432:5432\"]}}")]
    [InlineData("services: {a: {image: \"mlflow/mlflow:3\", ports: [\"5000:5000\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [{target: 80, published: \"127.0.0.1:80\"}]}}")]
    [InlineData("services: {a: {image: \"elasticsearch:9.1\", environment: [\"xpack.security.enabled=false\", \"transport.host=localhost\"], ports: [\"9300:9300\"]}}")]
    [InlineData("services: {a: {image: \"elasticsearch:9.1\", environment: {http.host: 127.0.0.1}, ports: [\"9200:9200\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ExposedDataStoreAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("5432:5432", "127.0.0.1:5432:5432")]
    [InlineData("0.0.0.0:5432:5432", "127.0.0.1:5432:5432")]
    public void The_fix_binds_the_port_to_the_host_itself(string before, string after)
    {
        RuleTest.VerifyFix<ExposedDataStoreAnalyzer>($"services: {{a: {{image: 'postgres:18', ports: ['{before}']}}}}", $"services: {{a: {{image: 'postgres:18', ports: ['{after}']}}}}", RuleTestOptions.Compose);
        RuleTest.VerifyFix<ExposedDataStoreAnalyzer>($"services:\n  a:\n    image: postgres:18\n    ports:\n      - {before}\n", $"services:\n  a:\n    image: postgres:18\n    ports:\n      - \"{after}\"\n", RuleTestOptions.Compose);
    }

    [Fact]
    public void The_long_syntax_has_no_fix() => RuleTest.VerifyFix<ExposedDataStoreAnalyzer>(
        "services: {a: {image: 'postgres:18', ports: [{target: 5432, published: 5432}]}}", "services: {a: {image: 'postgres:18', ports: [{target: 5432, published: 5432}]}}", RuleTestOptions.Compose);
}
