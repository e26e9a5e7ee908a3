namespace DockerLint.Semantics.Workloads;

/// <summary>The rows of <see cref="WorkloadCatalog"/>: images and ports as the projects publish them.</summary>
internal static class WorkloadTable
{
    public static IReadOnlyList<Workload> Rows { get; } =
    [
        Row("PostgreSQL", WorkloadKind.DataStore, [5432], "postgres postgresql postgis/postgis pgvector/pgvector timescale/timescaledb timescale/timescaledb-ha supabase/postgres", "postgres"),
        Row("MySQL", WorkloadKind.DataStore, [3306, 33060], "mysql mysql/mysql-server percona percona/percona-server", "mysqld"),
        Row("MariaDB", WorkloadKind.DataStore, [3306], "mariadb linuxserver/mariadb", "mariadbd"),
        Row("SQL Server", WorkloadKind.DataStore, [1433], "mssql/server microsoft/mssql-server-linux microsoft/mssql-server-windows-express azure-sql-edge", "sqlservr"),
        Row("Oracle Database", WorkloadKind.DataStore, [1521], "gvenzl/oracle-xe gvenzl/oracle-free database/free database/enterprise database/express", ""),
        Row("MongoDB", WorkloadKind.DataStore, [27017], "mongo mongodb mongodb/mongodb-community-server percona/percona-server-mongodb", "mongod mongos", isOpen: true),
        Row("Redis", WorkloadKind.DataStore, [6379], "redis redis/redis-stack redis/redis-stack-server redis-cluster", "redis-server", isOpen: true),
        Row("Valkey", WorkloadKind.DataStore, [6379], "valkey valkey/valkey", "valkey-server", isOpen: true),
        Row("KeyDB", WorkloadKind.DataStore, [6379], "eqalpha/keydb", "keydb-server", isOpen: true),
        Row("Dragonfly", WorkloadKind.DataStore, [6379], "dragonflydb/dragonfly", "dragonfly", isOpen: true),
        Row("Memcached", WorkloadKind.DataStore, [11211], "memcached", "memcached", isOpen: true),
        Row("Elasticsearch", WorkloadKind.DataStore, [9200, 9300], "elasticsearch elasticsearch-oss", ""),
        Row("OpenSearch", WorkloadKind.DataStore, [9200, 9300, 9600], "opensearchproject/opensearch opensearch", ""),
        Row("Solr", WorkloadKind.DataStore, [8983], "solr", "", isOpen: true),
        Row("Cassandra", WorkloadKind.DataStore, [7000, 7199, 9042], "cassandra scylladb/scylla", "", isOpen: true),
        Row("CouchDB", WorkloadKind.DataStore, [5984], "couchdb apache/couchdb", ""),
        Row("Couchbase", WorkloadKind.DataStore, [8091, 11210], "couchbase couchbase/server", ""),
        Row("InfluxDB", WorkloadKind.DataStore, [8086], "influxdb", "influxd"),
        Row("Neo4j", WorkloadKind.DataStore, [7474, 7687], "neo4j", ""),
        Row("ClickHouse", WorkloadKind.DataStore, [8123, 9000], "clickhouse clickhouse/clickhouse-server yandex/clickhouse-server", "clickhouse-server"),
        Row("CockroachDB", WorkloadKind.DataStore, [8080, 26257], "cockroachdb/cockroach", "cockroach"),
        Row("RethinkDB", WorkloadKind.DataStore, [8080, 28015, 29015], "rethinkdb", "rethinkdb", isOpen: true),
        Row("ArangoDB", WorkloadKind.DataStore, [8529], "arangodb arangodb/arangodb", ""),
        Row("RabbitMQ", WorkloadKind.DataStore, [5672, 15672, 25672], "rabbitmq", "rabbitmq-server"),
        Row("NATS", WorkloadKind.DataStore, [4222, 8222], "nats", "nats-server", isOpen: true),
        Row("ZooKeeper", WorkloadKind.DataStore, [2181], "zookeeper confluentinc/cp-zookeeper wurstmeister/zookeeper", "", isOpen: true),
        Row("etcd", WorkloadKind.DataStore, [2379, 2380], "etcd coreos/etcd quay.io/coreos/etcd", "etcd", isOpen: true),
        Row("Consul", WorkloadKind.DataStore, [8500], "consul hashicorp/consul", "consul", isOpen: true),
        Row("OpenLDAP", WorkloadKind.DataStore, [389, 636], "osixia/openldap openldap", "slapd"),
        Row("MinIO", WorkloadKind.DataStore, [9000, 9001], "minio/minio bitnami/minio", "minio"),

        Row("phpMyAdmin", WorkloadKind.Administration, [80, 443], "phpmyadmin phpmyadmin/phpmyadmin", ""),
        Row("Adminer", WorkloadKind.Administration, [8080], "adminer", ""),
        Row("pgAdmin", WorkloadKind.Administration, [80, 443], "dpage/pgadmin4 elestio/pgadmin", ""),
        Row("mongo-express", WorkloadKind.Administration, [8081], "mongo-express", "", isOpen: true),
        Row("Redis Commander", WorkloadKind.Administration, [8081], "rediscommander/redis-commander joeferner/redis-commander", "", isOpen: true),
        Row("RedisInsight", WorkloadKind.Administration, [5540, 8001], "redis/redisinsight redislabs/redisinsight", "", isOpen: true),
        Row("Portainer", WorkloadKind.Administration, [8000, 9000, 9443], "portainer/portainer portainer/portainer-ce portainer/portainer-ee", ""),
        Row("Dozzle", WorkloadKind.Administration, [8080], "amir20/dozzle", "", isOpen: true),
        Row("Docker Engine", WorkloadKind.Administration, [2375, 2376], "docker", "dockerd", isOpen: true),

        Row("Jupyter", WorkloadKind.Notebook, [8888], "jupyter/base-notebook jupyter/minimal-notebook jupyter/scipy-notebook jupyter/datascience-notebook jupyter/tensorflow-notebook jupyter/pytorch-notebook jupyter/pyspark-notebook jupyter/all-spark-notebook jupyter/r-notebook jupyter/julia-notebook jupyter/docker-stacks-foundation base-notebook minimal-notebook scipy-notebook datascience-notebook tensorflow-notebook pytorch-notebook pyspark-notebook all-spark-notebook r-notebook julia-notebook jupyterlab", "jupyter jupyter-lab jupyter-notebook jupyter-server jupyterlab notebook start-notebook.sh start-notebook.py start-singleuser.sh"),
        Row("JupyterHub", WorkloadKind.Notebook, [8000, 8081], "jupyterhub jupyterhub/jupyterhub", "jupyterhub"),
        Row("Zeppelin", WorkloadKind.Notebook, [8080], "apache/zeppelin", ""),
        Row("MLflow", WorkloadKind.MachineLearningDashboard, [5000], "mlflow mlflow/mlflow", "mlflow"),
        Row("TensorBoard", WorkloadKind.MachineLearningDashboard, [6006], "tensorboard", "tensorboard"),
        Row("Ray", WorkloadKind.MachineLearningDashboard, [6379, 8265, 10001], "rayproject/ray rayproject/ray-ml", "ray"),
        Row("Dask", WorkloadKind.MachineLearningDashboard, [8786, 8787], "daskdev/dask dask/dask", "dask dask-scheduler distributed"),
        Row("Spark", WorkloadKind.MachineLearningDashboard, [4040, 7077, 8080], "apache/spark bitnami/spark spark", ""),
        Row("Airflow", WorkloadKind.MachineLearningDashboard, [8080, 8793, 5555], "apache/airflow airflow puckel/docker-airflow", "airflow"),
        Row("Prefect", WorkloadKind.MachineLearningDashboard, [4200], "prefecthq/prefect", "prefect"),
        Row("Flower", WorkloadKind.MachineLearningDashboard, [5555], "mher/flower", "flower"),
        Row("Label Studio", WorkloadKind.MachineLearningDashboard, [8080], "heartexlabs/label-studio", "label-studio"),
        Row("Gradio", WorkloadKind.MachineLearningDashboard, [7860], "", "gradio"),
        Row("Streamlit", WorkloadKind.MachineLearningDashboard, [8501], "", "streamlit"),
        Row("ComfyUI", WorkloadKind.MachineLearningDashboard, [8188], "comfyui", "comfyui"),
        Row("Open WebUI", WorkloadKind.MachineLearningDashboard, [], "open-webui/open-webui", "open-webui"),

        Row("Ollama", WorkloadKind.ModelServer, [11434], "ollama/ollama", "ollama"),
        Row("vLLM", WorkloadKind.ModelServer, [8000], "vllm/vllm-openai vllm", "vllm"),
        Row("Triton", WorkloadKind.ModelServer, [8000, 8001, 8002], "nvidia/tritonserver tritonserver", "tritonserver"),
        Row("TorchServe", WorkloadKind.ModelServer, [8080, 8081, 8082], "pytorch/torchserve", "torchserve"),
        Row("TensorFlow Serving", WorkloadKind.ModelServer, [8500, 8501], "tensorflow/serving", "tensorflow_model_server"),
        Row("Text Generation Inference", WorkloadKind.ModelServer, [80], "huggingface/text-generation-inference", "text-generation-launcher"),
        Row("Text Embeddings Inference", WorkloadKind.ModelServer, [80], "huggingface/text-embeddings-inference", "text-embeddings-router"),
        Row("SGLang", WorkloadKind.ModelServer, [30000], "lmsysorg/sglang", "sglang"),
        Row("llama.cpp", WorkloadKind.ModelServer, [8080], "ggml-org/llama.cpp ggerganov/llama.cpp", "llama-server"),
        Row("LocalAI", WorkloadKind.ModelServer, [8080], "localai/localai go-skynet/local-ai", "local-ai"),
        Row("LiteLLM", WorkloadKind.ModelServer, [4000], "berriai/litellm berriai/litellm-database", "litellm"),

        Row("PyTorch", WorkloadKind.Training, [], "pytorch/pytorch nvidia/pytorch nvidia/nemo rocm/pytorch", "torchrun torch accelerate deepspeed"),
        Row("TensorFlow", WorkloadKind.Training, [], "tensorflow/tensorflow nvidia/tensorflow rocm/tensorflow", ""),

        Row("Qdrant", WorkloadKind.VectorStore, [6333, 6334], "qdrant/qdrant", "qdrant"),
        Row("Milvus", WorkloadKind.VectorStore, [9091, 19530], "milvusdb/milvus", "milvus"),
        Row("Chroma", WorkloadKind.VectorStore, [8000], "chromadb/chroma chroma-core/chroma", "chroma"),
        Row("Weaviate", WorkloadKind.VectorStore, [8080, 50051], "semitechnologies/weaviate weaviate/weaviate", "weaviate"),

        Row("Ofelia", WorkloadKind.Scheduler, [], "mcuadros/ofelia netresearch/ofelia ofelia", "ofelia"),
        Row("docker-cron", WorkloadKind.Scheduler, [], "docker-cron docker-crontab willfarrell/crontab", ""),
        Row("swarm-cronjob", WorkloadKind.Scheduler, [], "crazymax/swarm-cronjob crazy-max/swarm-cronjob", "swarm-cronjob"),
        Row("Chadburn", WorkloadKind.Scheduler, [], "premoweb/chadburn", "chadburn"),
        Row("deck-chores", WorkloadKind.Scheduler, [], "funkyfuture/deck-chores", "deck-chores"),
        Row("Jobber", WorkloadKind.Scheduler, [], "jobber", "jobberrunner jobbermaster"),
        Row("Supercronic", WorkloadKind.Scheduler, [], "supercronic", "supercronic"),
        Row("yacron", WorkloadKind.Scheduler, [], "yacron", "yacron"),
        Row("cron", WorkloadKind.Scheduler, [], "", "cron crond anacron fcron dcron"),

        Row("socket proxy", WorkloadKind.SocketProxy, [2375], "tecnativa/docker-socket-proxy linuxserver/socket-proxy lscr.io/linuxserver/socket-proxy wollomatic/socket-proxy 11notes/socket-proxy docker-socket-proxy socket-proxy", ""),
    ];

    private static Workload Row(string name, WorkloadKind kind, int[] ports, string images, string programs, bool isOpen = false) =>
        new(name, kind, ports, Words(images), Words(programs), isOpen);

    private static string[] Words(string text) => text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
